package org.jcmledger.store;

/** A log was used after it had been closed. */
public final class LogClosedException extends EventLogException {

  private static final long serialVersionUID = 1L;

  private final String log;

  /**
   * @param log which log: its path, or {@code in memory}
   */
  public LogClosedException(String log) {
    super("The ledger " + log + " has been closed.", null);
    this.log = log;
  }

  /** Which log: its path, or {@code in memory}. */
  public String log() {
    return log;
  }
}
