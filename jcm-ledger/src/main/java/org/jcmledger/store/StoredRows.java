package org.jcmledger.store;

import java.nio.file.Path;

/** A ledger's table as it is, for whoever verifies it rather than believes it. */
public interface StoredRows {

  /** The file's real path. */
  Path path();

  /**
   * Shows the visitor all rows of one moment in the order of their positions, whatever these are:
   * there may be gaps, and positions below 1.
   *
   * @throws LedgerFileException if the file cannot be read to the end
   */
  void scanRows(RowVisitor visitor);
}
