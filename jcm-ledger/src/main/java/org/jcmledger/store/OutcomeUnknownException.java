package org.jcmledger.store;

/**
 * The store failed while committing, so that the events may be stored or not. Whoever gets this
 * looks the event up by its id before answering, and never just tries again under another id.
 */
public final class OutcomeUnknownException extends EventLogException {

  private static final long serialVersionUID = 1L;

  private final String log;

  /**
   * For stores.
   *
   * @param log which log, in words for people
   * @param cause what the store said
   */
  public OutcomeUnknownException(String log, Throwable cause) {
    super(
        "The ledger "
            + log
            + " failed while storing: it is not known whether the last events are stored, so look"
            + " them up before trying again.",
        cause);
    this.log = log;
  }

  /** Which log, such as its path. */
  public String log() {
    return log;
  }
}
