package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jcmledger.store.LedgerFileException.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns SQLite's errors into ours. */
final class SqliteErrors {

  // SQLite's primary result codes; the extended ones hold them in their low byte.
  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int CONSTRAINT = 19;
  private static final int AUTH = 23;
  private static final int NOTADB = 26;
  private static final int GENERIC = 1;

  private SqliteErrors() {}

  static LedgerFileException translate(SQLException e, Path path) {
    switch (code(e)) {
      case CORRUPT, NOTADB, GENERIC -> {
        // GENERIC: our statements are fixed, so one that does not fit means a table that changed.
        return new DamagedLedgerException(path, "its contents cannot be read", e);
      }
      case FULL -> {
        return problem(Problem.DISK_FULL, path, "has no room left on its disk", e);
      }
      case PERM, READONLY, AUTH -> {
        return problem(Problem.NOT_WRITABLE, path, "cannot be written", e);
      }
      case CANTOPEN -> {
        return problem(Problem.NOT_READABLE, path, "cannot be opened", e);
      }
      case BUSY, LOCKED, CONSTRAINT -> {
        return problem(Problem.OPEN_ELSEWHERE, path, "is being written by another program", e);
      }
      default -> {
        return problem(
            Problem.DISK_FAILED, path, "cannot be used because the disk or the system failed", e);
      }
    }
  }

  private static LedgerFileException problem(
      Problem problem, Path path, String what, SQLException e) {
    return new LedgerFileException(problem, path, "The ledger " + path + " " + what + ".", e);
  }

  /** Whether an event's id is taken. */
  static boolean saysDuplicate(SQLException e) {
    return code(e) == CONSTRAINT && !saysOvertaken(e);
  }

  /** Whether an event's position is taken: by a program that does not heed the ledger's lock. */
  private static boolean saysOvertaken(SQLException e) {
    return e instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY;
  }

  static boolean saysDamaged(SQLException e) {
    return code(e) == CORRUPT || code(e) == NOTADB;
  }

  /**
   * Whether a commit that failed so stored nothing for certain. A full disk stops the write of the
   * last frame, the one that makes a transaction count; a busy file is refused before any write.
   * After any other failure, such as that of an fsync, the frames may or may not be on the disk.
   */
  static boolean saysNothingStored(SQLException e) {
    return code(e) == FULL || code(e) == BUSY;
  }

  private static int code(SQLException e) {
    // The driver's own errors (say, a closed connection) carry 0.
    return e.getErrorCode() & 0xff;
  }
}
