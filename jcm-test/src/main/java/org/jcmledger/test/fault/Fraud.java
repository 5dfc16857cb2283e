package org.jcmledger.test.fault;

import java.util.List;
import java.util.Optional;
import org.jcmledger.store.StoredEvent;

/**
 * A fraud upon the {@link HealthyLedger}, sealed as well as its operator could. A value.
 *
 * @param name its short name, such as {@code retired-then-transferred}
 * @param story what happened, in a sentence
 * @param after what real case or rule it is made after
 * @param rows all rows of the ledger that the auditor is given
 * @param otherLedger the rows of the ledger of the other side or of a mirror, if there is one to
 *     compare with
 * @param listing another registry's listing as CSV, if there is one to compare with
 */
public record Fraud(
    String name,
    String story,
    String after,
    List<StoredEvent> rows,
    Optional<List<StoredEvent>> otherLedger,
    Optional<String> listing) {

  /** Copies the lists. */
  public Fraud {
    rows = List.copyOf(rows);
    otherLedger = otherLedger.map(List::copyOf);
  }

  /** The ledger, to be read. */
  public RowsLog log() {
    return new RowsLog(rows);
  }

  @Override
  public String toString() {
    return name;
  }
}
