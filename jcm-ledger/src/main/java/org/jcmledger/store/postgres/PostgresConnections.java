package org.jcmledger.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jcmledger.store.EventLogException;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;

/**
 * The ledger's connections. A server that restarts, or a connection that broke, is waited out for a
 * while where nothing has been done yet. Thread-safe.
 */
final class PostgresConnections {

  /** For so long, in nanoseconds, what cannot be reached is tried again. */
  private static final long PATIENCE = 20_000_000_000L;

  private static final long FIRST_PAUSE = 20;
  private static final long LONGEST_PAUSE = 500;

  private final DataSource source;
  private final String log;
  private final BooleanSupplier givingUp;

  /** What is done with the database; may be done again from the start. */
  interface Attempt<T> {
    T run() throws SQLException;
  }

  /** What is done with one connection. */
  interface Use<T> {
    T of(Connection connection) throws SQLException;
  }

  /**
   * @param givingUp whether nobody waits any longer, since the log is being closed
   */
  PostgresConnections(DataSource source, String log, BooleanSupplier givingUp) {
    this.source = source;
    this.log = log;
    this.givingUp = givingUp;
  }

  Connection take() throws SQLException {
    return source.getConnection();
  }

  /** Does something once, with a connection of its own. */
  <T> T once(Use<T> use) {
    try {
      return with(use);
    } catch (SQLException e) {
      throw PostgresErrors.translate(e, log);
    }
  }

  /** Does something with a connection of its own; again if the connection breaks. */
  <T> T read(Use<T> use) {
    return patiently(() -> with(use));
  }

  private <T> T with(Use<T> use) throws SQLException {
    Connection connection = take();
    try {
      return use.of(connection);
    } finally {
      giveBack(connection);
    }
  }

  /** Tries until it succeeds, or fails for another reason than that the server is not there. */
  <T> T patiently(Attempt<T> attempt) {
    long until = System.nanoTime() + PATIENCE;
    long pause = FIRST_PAUSE;
    while (true) {
      try {
        return attempt.run();
      } catch (SQLException e) {
        boolean again = PostgresErrors.saysTryAgain(e) && System.nanoTime() - until < 0;
        if (!again || givingUp.getAsBoolean() || !slept(pause)) {
          throw PostgresErrors.translate(e, log);
        }
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      }
    }
  }

  private static boolean slept(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends what is left of a transaction and gives the connection back as it came. */
  static void giveBack(Connection connection) {
    try (connection) {
      if (!connection.isClosed() && !connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException ignored) {
      // A broken connection: a pool notices, and without a pool there is nothing to give back.
    }
  }

  EventLogException openedForReading() {
    return new LedgerDatabaseException(
        Problem.OPENED_FOR_READING, log, "is open for reading only", null);
  }
}
