package org.jcmledger.cli;

/** The forms in which questions are answered. */
enum Format {
  /** For people. */
  TABLE,
  /** RFC 4180: one header and one row an item. */
  CSV,
  /** One JSON object. */
  JSON
}
