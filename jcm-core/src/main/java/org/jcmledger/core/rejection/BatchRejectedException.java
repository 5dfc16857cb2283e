package org.jcmledger.core.rejection;

/**
 * Of several commands that were to be recorded all or none, one was refused, so none is recorded.
 */
public final class BatchRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int index;
  private final transient Rejection rejection;

  private BatchRejectedException(int index, Rejection rejection, boolean traced) {
    super(
        "None of the commands is recorded, because number "
            + (index + 1)
            + " was refused: "
            + rejection.message(),
        null,
        false,
        traced);
    this.index = index;
    this.rejection = rejection;
  }

  /** With the trace of the caller. */
  public static BatchRejectedException of(int index, Rejection rejection) {
    return new BatchRejectedException(index, rejection, true);
  }

  /** Without a trace: cheap, for the inside of the ledger. */
  public static BatchRejectedException raise(int index, Rejection rejection) {
    return new BatchRejectedException(index, rejection, false);
  }

  /** Which of the commands was refused, the first of them if several would be; from 0. */
  public int index() {
    return index;
  }

  /** Why it was. */
  public Rejection rejection() {
    return rejection;
  }
}
