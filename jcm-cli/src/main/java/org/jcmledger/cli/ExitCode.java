package org.jcmledger.cli;

/** What a process that ended says. The same in every command; part of what scripts rely on. */
final class ExitCode {

  /** All was done. */
  static final int DONE = 0;

  /** The command could not run, or not to its end. */
  static final int COULD_NOT_RUN = 1;

  /** It ran and found a breach of the rules in the ledger. */
  static final int BREACH = 2;

  /** It ran and some of the commands given to it were not accepted. */
  static final int NOT_ACCEPTED = 3;

  private ExitCode() {}
}
