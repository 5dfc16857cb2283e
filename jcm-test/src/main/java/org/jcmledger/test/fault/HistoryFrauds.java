package org.jcmledger.test.fault;

import static org.jcmledger.test.fault.Payloads.JP;
import static org.jcmledger.test.fault.Payloads.transfer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jcmledger.store.StoredEvent;

/** The past written anew, every hash made to fit. A mirror of the true ledger is at hand. */
final class HistoryFrauds {

  private final Frauds frauds;

  HistoryFrauds(Frauds frauds) {
    this.frauds = frauds;
  }

  void tell() {
    against(
        "swapped-serials-equal-totals",
        "a transfer of the past moved other serials of the same number, so that all totals agree",
        "reconciliation by totals only",
        pen -> pen.rewrite("s-71", "21-30", "31-40"));
    against(
        "retirement-forgotten",
        "a retirement is taken out of the history, and its credits are held again",
        "DC5",
        pen -> pen.takeOut("s-63"));
    against(
        "beneficiary-changed",
        "a cancellation is told to have been for somebody else",
        "double claiming",
        pen -> pen.rewrite("s-67", "an airline", "another airline"));
    against(
        "holder-renamed",
        "an account's holder is another throughout the history",
        "rule R10",
        pen -> pen.rewriteEverywhere("\"Alice Ltd\"", "\"Mallory Ltd\""));
    against(
        "transfer-slipped-in-before-a-restriction",
        "a transfer is told to have been before the court's order that forbids it",
        "rule R14",
        pen ->
            pen.slipInBefore(
                "s-47", JP, "CreditsTransferred", transfer("Bob Ltd", "BOB", "ALICE", "66-70")));
    against(
        "restriction-forgotten",
        "a court's order is taken out of the history",
        "rule R14",
        pen -> pen.takeOut("s-47"));
    frauds.tell(
        "end-cut-off",
        "the last transfer is cut off; what is left is a sound ledger that ends earlier",
        "the events after the last checkpoint",
        frauds.healthy(),
        Optional.of(
            frauds.written(
                pen ->
                    pen.write(
                        JP,
                        "CreditsTransferred",
                        transfer("Government of Japan", "GOV", "BOB", "31-40")))),
        Optional.empty());
  }

  private void against(String name, String story, String after, Consumer<Pen> writing) {
    List<StoredEvent> rows = frauds.written(writing);
    frauds.tell(name, story, after, rows, Optional.of(frauds.healthy()), Optional.empty());
  }
}
