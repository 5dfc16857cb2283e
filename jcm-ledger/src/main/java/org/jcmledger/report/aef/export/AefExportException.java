package org.jcmledger.report.aef.export;

/** A submission that this ledger cannot make. */
public final class AefExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Problem {
    /** The ledger holds neither the Party's book nor anything else about it. */
    NO_FACTS,
    /** The ledger knows of no authorisation under the cooperative approach. */
    UNKNOWN_APPROACH
  }

  private final Problem problem;
  private final String subject;
  private final String known;

  AefExportException(Problem problem, String subject, String known) {
    super(
        problem == Problem.NO_FACTS
            ? "this ledger holds no facts about " + subject + "; it does about " + known
            : "this ledger has no authorisation under " + subject + "; it has some under " + known);
    this.problem = problem;
    this.subject = subject;
    this.known = known;
  }

  /** Why not. */
  public Problem problem() {
    return problem;
  }

  /** The Party or the cooperative approach asked for. */
  public String subject() {
    return subject;
  }

  /** Those that the ledger knows; may be empty. */
  public String known() {
    return known;
  }
}
