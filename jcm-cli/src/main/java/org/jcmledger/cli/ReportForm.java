package org.jcmledger.cli;

/** How a report is given. */
enum ReportForm {
  /** For people. */
  TEXT,
  /** One JSON object. */
  JSON
}
