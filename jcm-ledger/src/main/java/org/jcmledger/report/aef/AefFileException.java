package org.jcmledger.report.aef;

import java.nio.file.Path;

/** A file that cannot be read as a submission, or a submission that cannot be such a file. */
public final class AefFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Problem {
    /** Neither a workbook (XLSX) nor comma-separated values under the tables' titles. */
    NO_SUBMISSION("is neither a workbook (XLSX) nor a CSV file of the agreed electronic format"),
    /** A workbook with none of the five sheets. */
    NO_SHEETS("has none of the five sheets of the agreed electronic format; its sheets are"),
    /** It cannot be read, or not to its end. */
    DAMAGED("is damaged"),
    /** It would unfold to more than it can honestly hold. */
    SUSPECT("is not read, since it is not made as submissions are"),
    /** It says no Party or year, so that nothing can be checked against it. */
    NO_PARTY("does not say in Table 1 which Party reports and for which year"),
    /** Two files that say nothing of each other. */
    NOT_COMPARABLE(
        "has nothing to do with the first file: it has to be another Party's for the same year, or"
            + " the same Party's for the year before or after"),
    /** More rows than a sheet takes. */
    TOO_MANY_ROWS("cannot be a workbook: a sheet has 1,048,576 rows and no more; CSV takes all");

    private final String sentence;

    Problem(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Problem problem;
  private final String file;
  private final String detail;

  /**
   * What is the matter with a file.
   *
   * @param problem what
   * @param file the file, as the user knows it
   * @param detail where, or by how much; may be empty
   */
  public AefFileException(Problem problem, Path file, String detail) {
    super(file + " " + problem.sentence + (detail.isEmpty() ? "" : ": " + detail));
    this.problem = problem;
    this.file = file.toString();
    this.detail = detail;
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }

  /** Of which file. */
  public String file() {
    return file;
  }

  /** Where, or by how much; may be empty. */
  public String detail() {
    return detail;
  }
}
