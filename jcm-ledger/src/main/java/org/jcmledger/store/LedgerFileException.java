package org.jcmledger.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A ledger's file cannot be used as wanted; {@link #problem()} says which way. */
public sealed class LedgerFileException extends EventLogException
    permits NewerFormatException, DamagedLedgerException {

  private static final long serialVersionUID = 1L;

  /** What is the matter with the file. */
  public enum Problem {
    /** There is no such file. */
    NOT_THERE,
    /** There is one already, where a new one was to be made. */
    ALREADY_THERE,
    /** It is something else: a folder, a text, another application's database. */
    NOT_A_LEDGER,
    /** A later version of this software wrote it; see {@link NewerFormatException}. */
    NEWER_FORMAT,
    /** The file or its folder cannot be written. */
    NOT_WRITABLE,
    /** The file or what lies beside it cannot be read. */
    NOT_READABLE,
    /** Its newest events may stand in a file beside it, and one settled file was wanted. */
    NOT_SETTLED,
    /** It was opened for reading, and a transaction was wanted. */
    OPENED_FOR_READING,
    /** Another ledger object, in this process or another, is writing it. */
    OPEN_ELSEWHERE,
    /** Its contents are not what was written; see {@link DamagedLedgerException}. */
    DAMAGED,
    /** The disk has no room left. */
    DISK_FULL,
    /** The disk, or the system beneath, failed. */
    DISK_FAILED
  }

  private final Problem problem;
  private final String path; // not a Path, which cannot be serialized as exceptions should be

  LedgerFileException(Problem problem, Path path, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.problem = problem;
    this.path = path.toString();
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }

  /** Which file. */
  public Path path() {
    return Path.of(path);
  }
}
