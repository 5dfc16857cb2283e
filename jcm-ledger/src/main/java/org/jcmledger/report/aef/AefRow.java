package org.jcmledger.report.aef;

import java.util.List;

/** A row of one of the five tables. */
public sealed interface AefRow
    permits SubmissionRow, AuthorizationRow, ActionRow, HoldingRow, EntityRow {

  /** Its table. */
  AefTable table();

  /** What its cells hold, in the order of the table's columns. */
  List<AefValue> cells();
}
