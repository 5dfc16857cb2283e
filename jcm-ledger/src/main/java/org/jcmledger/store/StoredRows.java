package org.jcmledger.store;

/** A ledger's table as it is, for whoever verifies it rather than believes it. */
public interface StoredRows {

  /** What the ledger is called: its file's real path, or its name in a database. */
  String name();

  /** The greatest position there is; 0 if there is none. */
  long head();

  /**
   * Shows the visitor all rows of one moment in the order of their positions, whatever these are:
   * there may be gaps, and positions below 1.
   *
   * @throws EventLogException if they cannot be read to the end
   */
  void scanRows(RowVisitor visitor);
}
