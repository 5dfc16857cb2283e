package org.jcmledger.audit;

/** Something given to an audit beside the ledger cannot be used. Facts stand in fields. */
public final class AuditInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Problem {
    /** A table lacks a column that it must have, or has one twice. */
    COLUMNS,
    /** A file is no table at all. */
    NO_TABLE,
    /** A checkpoint is of another ledger. */
    OF_ANOTHER_LEDGER
  }

  private final Problem problem;
  private final String file;
  private final String detail;

  AuditInputException(Problem problem, String file, String detail) {
    super(problem + ": " + file + ": " + detail);
    this.problem = problem;
    this.file = file;
    this.detail = detail;
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }

  /** The name of what cannot be used. */
  public String file() {
    return file;
  }

  /** Where exactly, such as a column's name. */
  public String detail() {
    return detail;
  }
}
