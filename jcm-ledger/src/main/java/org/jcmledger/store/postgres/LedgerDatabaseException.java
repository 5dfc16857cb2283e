package org.jcmledger.store.postgres;

import org.jcmledger.store.EventLogException;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a database cannot be used as wanted; {@link #problem()} says which way. The message
 * never has anything of the connection's address or of a password in it.
 */
public final class LedgerDatabaseException extends EventLogException {

  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Problem {
    /** The server does not answer. */
    UNREACHABLE,
    /** There is no such database, or no ledger in the schema. */
    NOT_THERE,
    /** There is a ledger already, where a new one was to be made. */
    ALREADY_THERE,
    /** The database or the schema is not of the kind that a ledger needs. */
    UNSUITABLE,
    /** A later version of this software made the tables. */
    NEWER_FORMAT,
    /**
     * An earlier version of this software made the tables, and they were not brought up to date.
     */
    OLDER_FORMAT,
    /** The role may not do it. */
    NOT_ALLOWED,
    /** It was opened for reading, and a transaction was wanted. */
    OPENED_FOR_READING,
    /** The server has no room left. */
    FULL,
    /** The server failed, or refused for a reason of its own. */
    FAILED
  }

  private final Problem problem;
  private final String log;

  LedgerDatabaseException(Problem problem, String log, String what, @Nullable Throwable cause) {
    super("The ledger " + log + " " + what + ".", cause);
    this.problem = problem;
    this.log = log;
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }

  /** Which ledger: its schema, and that it is in PostgreSQL. */
  public String log() {
    return log;
  }
}
