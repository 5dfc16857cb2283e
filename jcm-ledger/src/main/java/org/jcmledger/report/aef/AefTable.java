package org.jcmledger.report.aef;

/**
 * The five tables of the format, with the places that they have in the workbook of the template.
 */
public enum AefTable {
  /** Who reports, which year, in which version. */
  SUBMISSION(1, "Table 1 Submission", "Table 1: Submission", 7),
  /** What the Party authorised. */
  AUTHORIZATIONS(2, "Table 2 Authorizations", "Table 2: Authorizations", 8),
  /** What was done in the year. */
  ACTIONS(3, "Table 3 Actions", "Table 3: Actions", 11),
  /** What the Party holds at the end of the year. */
  HOLDINGS(4, "Table 4 Holdings", "Table 4: Holdings", 10),
  /** Which entities are authorised. */
  ENTITIES(5, "Table 5 Auth. entities", "Table 5: Authorized entities", 8);

  private final int number;
  private final String sheet;
  private final String title;
  private final int firstDataRow;

  AefTable(int number, String sheet, String title, int firstDataRow) {
    this.number = number;
    this.sheet = sheet;
    this.title = title;
    this.firstDataRow = firstDataRow;
  }

  /** The table of a number, from 1 to 5. */
  static AefTable of(int number) {
    return values()[number - 1];
  }

  /** From 1 to 5. */
  public int number() {
    return number;
  }

  /** The name of its sheet in a workbook. */
  public String sheet() {
    return sheet;
  }

  /** The line above it where the tables stand below each other in one CSV file. */
  public String title() {
    return title;
  }

  /** The row of a workbook's sheet, from 1, in which the first data stand. */
  public int firstDataRow() {
    return firstDataRow;
  }

  /** The row of a workbook's sheet, from 1, with the columns' labels. */
  public int headerRow() {
    return firstDataRow - 1;
  }
}
