package org.jcmledger.store;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A ledger's file holds something that no ledger wrote. */
public final class DamagedLedgerException extends LedgerFileException {

  private static final long serialVersionUID = 1L;

  private final long position; // 0: not known
  private final String what;

  DamagedLedgerException(Path path, String what, @Nullable Throwable cause) {
    super(Problem.DAMAGED, path, "The ledger " + path + " is damaged: " + what + ".", cause);
    this.position = 0;
    this.what = what;
  }

  DamagedLedgerException(Path path, long position, String what) {
    super(
        Problem.DAMAGED,
        path,
        "The ledger " + path + " is damaged: event " + position + " " + what + ".",
        null);
    this.position = position;
    this.what = what;
  }

  /**
   * A ledger whose events are not what any ledger's are.
   *
   * @param path the ledger
   * @param what what is the matter, as the end of a sentence
   */
  public static DamagedLedgerException of(Path path, String what) {
    return new DamagedLedgerException(path, what, null);
  }

  /**
   * A ledger with an event that no ledger wrote.
   *
   * @param path the ledger
   * @param position where the event stands
   * @param what what is the matter with it, as the end of a sentence
   */
  public static DamagedLedgerException of(Path path, long position, String what) {
    return new DamagedLedgerException(path, position, what);
  }

  /** What is the matter, as the end of a sentence about the event or the ledger. */
  public String what() {
    return what;
  }

  /** The position of the damaged event, where the damage has one. */
  public OptionalLong position() {
    return position == 0 ? OptionalLong.empty() : OptionalLong.of(position);
  }
}
