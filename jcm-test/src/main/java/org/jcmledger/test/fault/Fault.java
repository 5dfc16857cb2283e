package org.jcmledger.test.fault;

import java.util.List;
import java.util.Locale;
import org.jcmledger.store.StoredEvent;

/**
 * One thing wrong with a ledger. A value.
 *
 * @param place what is wrong: {@code CreditsIssued.vintage}, a column such as {@code
 *     CreditsIssued#stream}, or rows of a type, {@code CreditsIssued}
 * @param kind what was done to it
 * @param sealing whether the hashes were made anew
 * @param rows all rows of the ledger, the fault among them
 */
public record Fault(String place, Kind kind, Sealing sealing, List<StoredEvent> rows) {

  /** What is done to a field, a column or a row. */
  public enum Kind {
    /** Another value that could have been there. */
    CHANGED,
    /** It is not there any more. */
    DROPPED,
    /** It is there twice. */
    DOUBLED,
    /** It stands where another of its kind stood, and that one stands here. */
    SWAPPED,
    /** A row that was never there. */
    INSERTED
  }

  /** How well the traces are covered. */
  public enum Sealing {
    /** Bytes were changed in the file; hashes and numbers are as they were. */
    AS_STORED,
    /**
     * An operator wrote the file anew from the fault on: positions, sequences and hashes are right.
     */
    SEALED_ANEW
  }

  /** Copies the list. */
  public Fault {
    rows = List.copyOf(rows);
  }

  /** The ledger, to be read. */
  public RowsLog log() {
    return new RowsLog(rows);
  }

  /** Its name, such as {@code CreditsIssued.vintage changed, sealed anew}. */
  public String name() {
    return place
        + " "
        + kind.name().toLowerCase(Locale.ROOT)
        + (sealing == Sealing.SEALED_ANEW ? ", sealed anew" : "");
  }

  @Override
  public String toString() {
    return name();
  }
}
