package org.jcmledger.test.fault;

import static org.jcmledger.test.fault.Payloads.JP;
import static org.jcmledger.test.fault.Payloads.REGISTRY;
import static org.jcmledger.test.fault.Payloads.account;
import static org.jcmledger.test.fault.Payloads.cancellation;
import static org.jcmledger.test.fault.Payloads.closing;
import static org.jcmledger.test.fault.Payloads.correction;
import static org.jcmledger.test.fault.Payloads.ndc;
import static org.jcmledger.test.fault.Payloads.pledge;
import static org.jcmledger.test.fault.Payloads.release;
import static org.jcmledger.test.fault.Payloads.retirement;
import static org.jcmledger.test.fault.Payloads.transfer;
import static org.jcmledger.test.fault.Payloads.transferOn;

/** Credits used twice, moved by the wrong hands, or brought back from their end. */
final class MovementFrauds {

  private static final String MOVED = "CreditsTransferred";

  private final Frauds frauds;

  MovementFrauds(Frauds frauds) {
    this.frauds = frauds;
  }

  void tell() {
    endings();
    corrections();
    hands();
    times();
  }

  private void endings() {
    frauds.tell(
        "retired-then-sold",
        "retired credits are taken out of the retirement account and sold",
        "DC5; Hungary 2010, surrendered units that were sold again",
        pen -> pen.write(JP, MOVED, transfer(REGISTRY, "RET", "BOB", "71-80")));
    frauds.tell(
        "retired-and-still-traded",
        "the holder transfers credits that were retired, as if they were still held",
        "DC5",
        pen -> pen.write(JP, MOVED, transfer("Alice Ltd", "ALICE", "BOB", "71-75")));
    frauds.tell(
        "retired-and-cancelled",
        "credits that were retired are cancelled for somebody else",
        "DC5; rule R8",
        pen ->
            pen.write(JP, "CreditsCancelled", cancellation("Alice Ltd", "ALICE", "CAN", "71-75")));
    frauds.tell(
        "retired-twice",
        "credits are retired for a second pledge",
        "DC5: double use",
        pen ->
            pen.write(
                JP,
                "CreditsRetired",
                retirement("Alice Ltd", "ALICE", "RET", "71-75", pledge("another pledge"))));
    frauds.tell(
        "cancelled-then-sold",
        "cancelled credits leave the cancellation account",
        "DC5; rule R3",
        pen -> pen.write(JP, MOVED, transfer(REGISTRY, "CAN", "ALICE", "211-215")));
    frauds.tell(
        "old-vintage-towards-the-ndc",
        "credits of 2019 are retired towards the contribution of 2021 to 2030",
        "DC6; rule R22",
        pen ->
            pen.write(
                JP,
                "CreditsRetired",
                retirement("Alice Ltd", "ALICE", "RET", "91-95", ndc("2021-2030", 2025))));
    frauds.tell(
        "used-without-the-host",
        "credits that no host first transferred are used towards the contribution",
        "DC6; rule A1",
        pen ->
            pen.write(
                JP,
                "CreditsRetired",
                retirement(
                    "Government of Japan", "GOV", "RET", "243-245", ndc("2021-2030", 2025))));
    frauds.tell(
        "retired-into-a-friends-account",
        "a retirement goes to a holding account, whence it can be sold",
        "rule R4",
        pen ->
            pen.write(
                JP,
                "CreditsRetired",
                retirement("Alice Ltd", "ALICE", "BOB", "91-95", pledge("a pledge"))));
    frauds.tell(
        "sold-twice",
        "the same credits are transferred to a second buyer after the first",
        "double selling",
        pen -> pen.write(JP, MOVED, transfer("Alice Ltd", "ALICE", "GOV", "62-62")));
    frauds.tell(
        "credits-from-nothing",
        "serials are transferred that were never issued",
        "DC1",
        pen -> pen.write(JP, MOVED, transfer("Alice Ltd", "ALICE", "BOB", "901-950")));
  }

  private void corrections() {
    frauds.tell(
        "resurrected-without-original",
        "a cancelled block is brought back by the correction of a movement that is not there",
        "DC5; rule R15",
        pen -> pen.write(JP, "MovementCorrected", correction("s-999", "CAN", "ALICE", "211-215")));
    frauds.tell(
        "resurrected-for-another",
        "a cancelled block is brought back by a correction, but to somebody else",
        "DC5; rule R15",
        pen -> pen.write(JP, "MovementCorrected", correction("s-66", "CAN", "BOB", "211-215")));
    frauds.tell(
        "corrected-twice",
        "a cancellation that was corrected is corrected again",
        "DC5",
        pen -> pen.write(JP, "MovementCorrected", correction("s-68", "CAN", "GOV", "11-15")));
    frauds.tell(
        "correction-takes-more",
        "a correction brings back more than was moved",
        "DC1",
        pen -> pen.write(JP, "MovementCorrected", correction("s-66", "CAN", "ALICE", "211-220")));
    frauds.tell(
        "correction-of-an-issuance",
        "an issuance is corrected as if it were a movement",
        "rule R15",
        pen -> pen.write(JP, "MovementCorrected", correction("s-38", "ALICE", "GOV", "216-220")));
    frauds.tell(
        "taken-back-from-a-later-holder",
        "a transfer is corrected although its credits have gone on to another holder",
        "rule R15: acquisition in good faith",
        pen -> pen.write(JP, "MovementCorrected", correction("s-42", "BOB", "ALICE", "61-70")));
    frauds.tell(
        "corrected-under-a-pretext",
        "a cancellation that was meant is corrected in due form as an error",
        "DC5; the form is right, the ground is not",
        pen -> pen.write(JP, "MovementCorrected", correction("s-66", "CAN", "ALICE", "211-215")));
  }

  private void hands() {
    frauds.tell(
        "stolen",
        "somebody who is not the holder transfers the holder's credits",
        "registry thefts of 2010 and 2011; rule R10",
        pen -> pen.write(JP, MOVED, transfer("Mallory", "GOV", "BOB", "31-40")));
    frauds.tell(
        "phished",
        "somebody signs in with the holder's password and transfers the credits",
        "phishing of January 2010; no ledger knows whose fingers they were",
        pen -> pen.write(JP, MOVED, transfer("Government of Japan", "GOV", "BOB", "31-40")));
    frauds.tell(
        "restricted-serials-moved",
        "credits under a court's order are transferred",
        "rule R14",
        pen -> pen.write(JP, MOVED, transfer("Bob Ltd", "BOB", "ALICE", "66-70")));
    frauds.tell(
        "released-by-a-forged-order",
        "a restriction is released on the ground of an order that no court gave, and the credits go",
        "rule R14; the order itself is not in the ledger",
        pen ->
            pen.write(JP, "RestrictionReleased", release("R-2"))
                .write(JP, MOVED, transfer("Bob Ltd", "BOB", "ALICE", "66-70")));
    frauds.tell(
        "moved-while-suspended",
        "credits leave an account that is suspended",
        "rule R14",
        pen -> pen.write(JP, MOVED, transfer("Carol", "CAROL", "BOB", "161-170")));
    frauds.tell(
        "paid-into-a-closed-account",
        "credits are transferred into a closed account, where nobody looks",
        "rule R2",
        pen -> pen.write(JP, MOVED, transfer("Alice Ltd", "ALICE", "TEMP-1", "91-95")));
    frauds.tell(
        "closed-with-credits",
        "an account is closed while it holds credits, which disappear with it",
        "rule R2",
        pen -> pen.write(JP, "AccountClosed", closing("ALICE")));
    frauds.tell(
        "account-taken-over",
        "an account's number is opened again for another holder",
        "rule R12",
        pen -> pen.write(JP, "AccountOpened", account("ALICE", "entity-holding", "Mallory")));
    frauds.tell(
        "into-the-other-registry",
        "credits are transferred into an account of the other registry",
        "rules R2 and R6",
        pen -> pen.write(JP, MOVED, transfer("Alice Ltd", "ALICE", "M-ENT", "91-95")));
  }

  private void times() {
    frauds.tell(
        "back-dated",
        "a transfer is recorded under a day long past",
        "rule R9",
        pen ->
            pen.write(JP, MOVED, transferOn("2026-02-01", "Alice Ltd", "ALICE", "BOB", "91-95")));
    frauds.tell(
        "post-dated",
        "a transfer is recorded under a day to come",
        "rule R9",
        pen ->
            pen.write(
                JP,
                MOVED,
                transferOn(
                    pen.today().plusDays(9).toString(), "Alice Ltd", "ALICE", "BOB", "91-95")));
    frauds.tell(
        "request-replayed",
        "an application that was carried out is carried out again with other serials",
        "rule R11",
        pen ->
            pen.write(JP, MOVED, transfer("Government of Japan", "GOV", "BOB", "31-40"))
                .underTheRequest("s-71"));
  }
}
