package org.jcmledger.report.html;

/**
 * How much of a large ledger a page shows, so that it stays a page. What is left out is always
 * said, with how to see it.
 */
final class Limits {

  /** Findings shown with their evidence. */
  static final int FINDINGS = 150;

  /** Events shown of one finding. */
  static final int EVENTS_OF_A_FINDING = 40;

  /** Ranges of serials shown in one place. */
  static final int RANGES = 8;

  /** Open questions shown. */
  static final int QUESTIONS = 60;

  /** Accounts in the tables of all books together. */
  static final int ACCOUNTS = 600;

  /** Issuances in the tables of all books together. */
  static final int LINES = 300;

  /** Figures whose events are listed. */
  static final int FIGURES = 240;

  /** Events listed for one figure. */
  static final int EVENTS_OF_A_FIGURE = 12;

  /** Events shown with their content. */
  static final int EVENTS = 800;

  /** Characters shown of an event's content. */
  static final int CONTENT = 600;

  /** Countries with a colour of their own in the chart of issuances. */
  static final int COUNTRIES = 7;

  private Limits() {}
}
