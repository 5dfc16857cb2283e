package org.jcmledger.store;

import java.nio.file.Path;

/** A ledger's file was written in a later version of the format than this software knows. */
public final class NewerFormatException extends LedgerFileException {

  private static final long serialVersionUID = 1L;

  private final int found;
  private final int known;

  NewerFormatException(Path path, int found, int known) {
    super(
        Problem.NEWER_FORMAT,
        path,
        "The ledger "
            + path
            + " is in format "
            + found
            + ", and this software knows formats up to "
            + known
            + ": use a later version.",
        null);
    this.found = found;
    this.known = known;
  }

  /** The version of the file's format. */
  public int found() {
    return found;
  }

  /** The latest version that this software knows. */
  public int known() {
    return known;
  }
}
