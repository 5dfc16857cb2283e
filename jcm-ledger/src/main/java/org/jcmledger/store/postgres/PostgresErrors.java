package org.jcmledger.store.postgres;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jcmledger.store.EventLogException;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;

/** Turns the server's errors into ours, by the codes of the SQL standard and PostgreSQL's own. */
final class PostgresErrors {

  private PostgresErrors() {}

  static EventLogException translate(SQLException e, String log) {
    if (saysRejected(e)) {
      return problem(Problem.NOT_ALLOWED, log, "cannot be used: the role may not connect", e);
    }
    if (saysUnreachable(e)) {
      return problem(
          Problem.UNREACHABLE, log, "cannot be reached: the database server does not answer", e);
    }
    String state = state(e);
    return switch (state) {
      case "3D000" -> problem(Problem.NOT_THERE, log, "is not there: there is no such database", e);
      case "42P01", "3F000", "42703" ->
          problem(Problem.NOT_THERE, log, "is not there: the schema has no ledger's tables", e);
      case "42501" ->
          problem(Problem.NOT_ALLOWED, log, "cannot be used so: the role may not do that", e);
      case "25006" ->
          problem(Problem.NOT_ALLOWED, log, "cannot be written: the server only reads", e);
      case "53100", "53200" ->
          problem(Problem.FULL, log, "has no room left on the database server", e);
      default ->
          problem(
              Problem.FAILED,
              log,
              "cannot be used because the database server failed (SQL state " + state + ")",
              e);
    };
  }

  private static LedgerDatabaseException problem(
      Problem problem, String log, String what, SQLException e) {
    return new LedgerDatabaseException(problem, log, what, e);
  }

  /** Whether the same on another connection, or a little later, may well succeed. */
  static boolean saysTryAgain(SQLException e) {
    return saysUnreachable(e) || saysUndone(e);
  }

  /** The connection is broken or cannot be made, or the server is stopping or starting. */
  static boolean saysUnreachable(SQLException e) {
    String state = state(e);
    return (state.startsWith("08") && !saysRejected(e))
        || state.equals("57P01")
        || state.equals("57P02")
        || state.equals("57P03")
        || state.equals("57P05")
        || state.equals("53300")
        || state.equals("25P03") // held the transaction open for longer than the server allows
        || e instanceof SQLTransientConnectionException
        || e instanceof SQLNonTransientConnectionException;
  }

  /** The server is there and does not let this role in, or asks for a password not given. */
  private static boolean saysRejected(SQLException e) {
    String state = state(e);
    return state.startsWith("28") || state.equals("08004");
  }

  static boolean saysDuplicate(SQLException e) {
    return state(e).equals("23505");
  }

  /** Whether somebody else made a schema or table between our look and our making it. */
  static boolean saysThereAlready(SQLException e) {
    String state = state(e);
    return state.equals("42P06") || state.equals("42P07") || saysDuplicate(e);
  }

  /**
   * Whether a commit that failed so stored nothing for certain: the server said itself that it
   * rolled back. After any other failure, such as a broken connection, nobody knows.
   */
  static boolean saysUndone(SQLException e) {
    String state = state(e);
    return state.equals("40001") || state.equals("40P01") || state.equals("40002");
  }

  private static String state(SQLException e) {
    String state = e.getSQLState();
    if (state == null && e.getCause() instanceof SQLException cause) {
      state = cause.getSQLState(); // a pool's own exceptions
    }
    return state == null ? "" : state;
  }
}
