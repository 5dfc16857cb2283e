package org.jcmledger.test.fault;

import static org.jcmledger.test.fault.Payloads.JP;
import static org.jcmledger.test.fault.Payloads.REGISTRY;
import static org.jcmledger.test.fault.Payloads.cancellation;
import static org.jcmledger.test.fault.Payloads.cancellationForOthers;
import static org.jcmledger.test.fault.Payloads.issue;
import static org.jcmledger.test.fault.Payloads.ndc;
import static org.jcmledger.test.fault.Payloads.notification;
import static org.jcmledger.test.fault.Payloads.notified;
import static org.jcmledger.test.fault.Payloads.retirement;
import static org.jcmledger.test.fault.Payloads.under;

/** One reduction for two countries: how authorisations, first transfers and uses are forged. */
final class OutcomeFrauds {

  private static final String ISSUED = "CreditsIssued";
  private static final String APPLIED = "AuthorisationApplied";
  private static final String RETIRED = "CreditsRetired";
  private static final String CANCELLED = "CreditsCancelled";
  private static final String ABROAD = "to-another-party";

  private final Frauds frauds;

  OutcomeFrauds(Frauds frauds) {
    this.frauds = frauds;
  }

  void tell() {
    standing();
    past();
    uses();
  }

  private void standing() {
    frauds.tell(
        "first-transferred-after-the-revocation",
        "credits are first transferred under an authorisation that the host has revoked",
        "DC6; rule A7",
        pen ->
            pen.write(
                JP, APPLIED, applied("243-245", under("CA0013", "KH", "KH-B", 1, "KH-K", 1))));
    frauds.tell(
        "under-an-authorisation-of-nobody",
        "credits are first transferred under an authorisation that no host ever gave",
        "DC6: no corresponding adjustment",
        pen ->
            pen.write(
                JP, APPLIED, applied("243-245", under("CA0012", "KH", "KH-X", 1, "KH-J", 2))));
    frauds.tell(
        "under-the-wider-version",
        "credits come under the first version of an authorisation that has been narrowed since",
        "rule A6",
        pen ->
            pen.write(
                JP, APPLIED, applied("243-245", under("CA0012", "KH", "KH-A", 1, "KH-J", 2))));
    frauds.tell(
        "without-japans-word",
        "credits are first transferred to Japan, which has not authorised their use",
        "rule A6",
        pen ->
            pen.write(JP, APPLIED, applied("243-245", under("CA0012", "KH", "KH-A", 3, ABROAD))));
    frauds.tell(
        "another-approach",
        "credits are reported under another cooperative approach than their authorisations",
        "6/CMA.4: the approach is part of the outcome's identifier",
        pen ->
            pen.write(
                JP, APPLIED, applied("243-245", under("CA0099", "KH", "KH-A", 3, "KH-J", 2))));
    frauds.tell(
        "another-countrys-reduction",
        "Mongolia is named as host of Cambodia's reductions, and adjusts for nothing of its own",
        "DC6: double claiming",
        pen ->
            pen.write(
                JP, APPLIED, applied("243-245", under("CA0012", "MN", "KH-A", 3, "KH-J", 2))));
    frauds.tell(
        "a-project-that-is-not-authorised",
        "credits come under an authorisation that is of another project",
        "rule A6",
        pen ->
            pen.write(
                    JP,
                    "IssuanceNotified",
                    notification("KH-7", notified("KH002", "2023-01-01/2023-12-31", 2023, 9, 9)))
                .write(
                    JP,
                    ISSUED,
                    issue("KH-7/1", 2023, "251-259", "GOV").replaceFirst("}$", "")
                        + ",\"authorised\":"
                        + under("CA0012", "KH", "KH-A", 3, "KH-J", 2)
                        + "}"));
    frauds.tell(
        "first-transferred-twice",
        "credits that were first transferred come under another authorisation once more",
        "rule A4",
        pen ->
            pen.write(
                JP, APPLIED, applied("231-236", under("CA0012", "KH", "KH-A", 3, "KH-J", 2))));
    frauds.tell(
        "first-transferred-after-its-use",
        "credits that were cancelled without authorisation come under one afterwards",
        "rule A4",
        pen ->
            pen.write(JP, CANCELLED, cancellation("Government of Japan", "GOV", "CAN", "243-245"))
                .write(
                    JP, APPLIED, applied("243-245", under("CA0012", "KH", "KH-A", 3, "KH-J", 2))));
    frauds.tell(
        "first-transfer-hidden",
        "credits come under authorisations for Japan's use and are said not to be first"
            + " transferred",
        "DC6: the host's addition is left out",
        pen ->
            pen.write(
                JP,
                APPLIED,
                applied(
                    "243-245",
                    under("CA0012", "KH", "KH-A", 3, "KH-J", 2)
                        .replace(",\"firstTransfer\":\"" + ABROAD + "\"", ""))));
  }

  private void past() {
    frauds.tell(
        "ceiling-raised",
        "a limit is raised throughout the past, in the committee's stream and in every book",
        "DC3: issued above authorised",
        pen -> pen.rewriteEverywhere("\"ceiling\":502", "\"ceiling\":999"));
    frauds.tell(
        "ceiling-lowered-to-what-stands",
        "the limit that a book was told of is below what stands under it",
        "DC3: authorised above the ceiling",
        pen -> pen.rewriteEverywhere("\"ceiling\":507", "\"ceiling\":49"));
    frauds.tell(
        "authorisation-rewritten-in-one-book",
        "Japan's book is told of more years than the host authorised",
        "rule A6",
        pen -> pen.rewrite("a-9#2", "\"vintages\":\"2021-2033\"", "\"vintages\":\"2021-2050\""));
    frauds.tell(
        "revocation-kept-from-the-book",
        "the host's revocation never reaches Japan's book, which goes on",
        "rule A7",
        pen -> pen.takeOut("a-16#2"));
    frauds.tell(
        "older-version-told-again",
        "the book is told once more of the version before the last",
        "rule A7",
        pen -> pen.again("a-3#2"));
    frauds.tell(
        "authorised-twice-under-one-number",
        "a committee records another authorisation under a number that is taken",
        "rule A6",
        pen -> pen.again("a-5"));
  }

  private void uses() {
    frauds.tell(
        "used-and-cancelled",
        "credits that were used towards the contribution are cancelled for a fair",
        "DC5: double use",
        pen -> pen.write(JP, CANCELLED, cancellation("Bob Ltd", "BOB", "CAN", "121-125")));
    frauds.tell(
        "cancelled-and-used",
        "credits that were cancelled for an airline are used towards the contribution",
        "DC5: double use",
        pen ->
            pen.write(
                JP,
                RETIRED,
                retirement("Bob Ltd", "BOB", "RET", "131-135", ndc("2021-2030", 2025))));
    frauds.tell(
        "used-by-another-entity",
        "an entity that no authorisation names buys credits and uses them towards the contribution",
        "rule A6",
        pen ->
            pen.write(
                    JP,
                    "CreditsTransferred",
                    Payloads.transfer("Government of Japan", "GOV", "ALICE", "191-193"))
                .write(
                    JP,
                    RETIRED,
                    retirement("Alice Ltd", "ALICE", "RET", "191-193", ndc("2021-2030", 2025))));
    frauds.tell(
        "used-by-the-host-too",
        "the host retires towards its own contribution what it authorised for others",
        "DC6: double claiming",
        pen ->
            pen.write(
                "book/MN",
                RETIRED,
                retirement("Mongol Heat", "M-ENT", "M-RET", "35-36", ndc("2021-2030", 2025))
                    .replace(REGISTRY, "Registry of Mongolia")
                    .replace("\"book\":\"JP\"", "\"book\":\"MN\"")));
    frauds.tell(
        "cancelled-for-an-airline-without-the-host",
        "credits without an authorisation are cancelled for another international purpose",
        "DC6; rule A1",
        pen ->
            pen.write(
                JP,
                CANCELLED,
                cancellationForOthers("Government of Japan", "GOV", "CAN", "243-245", "")));
    frauds.tell(
        "first-transferred-by-a-fair",
        "a voluntary cancellation is said to have first transferred what was first transferred long"
            + " ago",
        "rule A4",
        pen ->
            pen.write(
                JP,
                CANCELLED,
                cancellation("Government of Japan", "GOV", "CAN", "191-195")
                    .replace("\"firstTransferred\":[]", "\"firstTransferred\":[\"191-195\"]")));
  }

  private static String applied(String serials, String under) {
    return "{\"on\":\"$today\",\"by\":\""
        + REGISTRY
        + "\",\"book\":\"JP\",\"serials\":[\""
        + serials
        + "\"],\"authorised\":"
        + under
        + "}";
  }
}
