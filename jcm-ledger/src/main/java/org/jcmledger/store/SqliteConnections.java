package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a ledger's file, each with the settings that its use needs. */
final class SqliteConnections {

  /** What a connection is for. */
  enum Use {
    /** Finding out what a file is, without a trace: no locks, no files beside it. */
    LOOK("mode=ro&immutable=1"),
    /** Reading a file that nobody can be writing. */
    READ_SETTLED("mode=ro&immutable=1"),
    /** Reading beside a writer, in a folder where nothing may be created. */
    READ_ONLY_FOLDER("mode=ro"),
    /**
     * Reading beside a writer. Not opened read-only, because a read-only connection cannot take its
     * -wal and -shm files away when it is the last to close; query_only keeps it from writing.
     */
    READ("mode=rw"),
    /** Making a copy; the statement for that does not pass query_only. */
    COPY("mode=rw"),
    /** Building a new file. */
    CREATE("mode=rwc"),
    /** Appending. */
    WRITE("mode=rw");

    private final String parameters;

    Use(String parameters) {
      this.parameters = parameters;
    }
  }

  private static final int BUSY_MILLIS = 5_000;

  private SqliteConnections() {}

  static Connection open(Path path, Use use) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    // Each connection is used by one thread at a time, so SQLite's own mutexes are not needed.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    // Otherwise every insert is followed by a second query for the key it made.
    config.setGetGeneratedKeys(false);
    config.setBusyTimeout(BUSY_MILLIS);
    // A URI: so that the mode can be given, and any character in a name is only a character.
    Connection connection =
        config.createConnection("jdbc:sqlite:" + path.toUri() + "?" + use.parameters);
    try (Statement statement = connection.createStatement()) {
      // Whatever else is in the file must not be able to call functions.
      statement.execute("PRAGMA trusted_schema = OFF");
      switch (use) {
        case LOOK, CREATE -> {}
        case READ_SETTLED, READ_ONLY_FOLDER, READ, COPY -> forReading(statement, use);
        case WRITE -> forWriting(statement);
      }
    } catch (SQLException e) {
      closeQuietly(connection);
      throw e;
    }
    return connection;
  }

  /** Has a connection that has looked at a file that nobody can be writing read it, too. */
  static void nowReadSettled(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      forReading(statement, Use.READ_SETTLED);
    }
  }

  private static void forReading(Statement statement, Use use) throws SQLException {
    statement.execute("PRAGMA mmap_size = 2147418112"); // the most that SQLite is built for
    statement.execute("PRAGMA cache_size = -4000"); // KiB; the mapped file hardly needs it
    statement.execute("PRAGMA cell_size_check = ON"); // a damaged page is found out at once
    if (use == Use.READ) {
      statement.execute("PRAGMA query_only = ON");
    }
  }

  private static void forWriting(Statement statement) throws SQLException {
    statement.execute("PRAGMA journal_mode = WAL");
    statement.execute("PRAGMA synchronous = FULL"); // an fsync in every commit
    statement.execute("PRAGMA fullfsync = ON"); // macOS: through the drive's cache; else nothing
    statement.execute("PRAGMA cache_size = -16000"); // KiB
    // Fewer than SQLite would let come together: moving them into the file takes milliseconds, for
    // which all senders wait.
    statement.execute("PRAGMA wal_autocheckpoint = 750"); // pages
    statement.execute("PRAGMA journal_size_limit = 67108864"); // after one huge transaction
  }

  /** Closes without complaint: for the way out of another failure, and for readers. */
  static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException ignored) {
      // SQLite lets go of the file all the same, and there is nothing left to lose.
    }
  }
}
