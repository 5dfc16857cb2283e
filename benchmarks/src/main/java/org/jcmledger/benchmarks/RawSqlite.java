package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * A ledger's file without the ledger: the same table, made by the same code, the same settings and
 * the same statements, and nothing else.
 *
 * <p>The settings repeat those of the store's {@code SqliteConnections}, which are its own affair;
 * whoever changes them there changes them here.
 */
final class RawSqlite implements AutoCloseable {

  private static final String COLUMNS =
      "position, event_id, stream, sequence, type, revision, recorded_at, payload, metadata,"
          + " leaf_hash";

  private final Connection connection;

  private RawSqlite(Connection connection) {
    this.connection = connection;
  }

  /**
   * Makes a ledger's file and opens it for inserts.
   *
   * @param durable whether a commit waits for the disk, as a ledger's does; moving the write-ahead
   *     log into the file does in any case
   */
  static RawSqlite create(Path path, boolean durable) {
    SqliteLog.create(path).close();
    return append(path, durable);
  }

  /** Opens a ledger's file that is there for inserts. */
  static RawSqlite append(Path path, boolean durable) {
    return open(
        path,
        "journal_mode = WAL",
        "synchronous = " + (durable ? "FULL" : "NORMAL"),
        "fullfsync = ON",
        "cache_size = -16000",
        "wal_autocheckpoint = 750",
        "journal_size_limit = 67108864");
  }

  /** Opens a ledger's file for reading. */
  static RawSqlite read(Path path) {
    return open(path, "mmap_size = 2147418112", "cache_size = -4000", "query_only = ON");
  }

  private static RawSqlite open(Path path, String... pragmas) {
    try {
      SQLiteConfig config = new SQLiteConfig();
      config.setOpenMode(SQLiteOpenMode.NOMUTEX);
      config.setGetGeneratedKeys(false);
      config.setBusyTimeout(5_000);
      Connection connection = config.createConnection("jdbc:sqlite:" + path.toUri() + "?mode=rw");
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA trusted_schema = OFF");
        for (String pragma : pragmas) {
          statement.execute("PRAGMA " + pragma);
        }
      }
      return new RawSqlite(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Inserts rows, each group in a commit of its own, and says how many seconds that took. */
  double insert(List<List<StoredEvent>> groups) {
    try (Inserts inserts = new Inserts()) {
      long began = System.nanoTime();
      groups.forEach(inserts::commit);
      return (System.nanoTime() - began) / 1e9;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Inserts rows for so many senders, each of whom waits until its row is durable. */
  GroupCommit.Reached insert(List<StoredEvent> rows, int senders) {
    try (Inserts inserts = new Inserts()) {
      return GroupCommit.run(inserts, rows, senders);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private final class Inserts implements GroupCommit.Store, AutoCloseable {

    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement insert;

    Inserts() throws SQLException {
      begin = connection.prepareStatement("BEGIN IMMEDIATE");
      commit = connection.prepareStatement("COMMIT");
      insert =
          connection.prepareStatement(
              "INSERT INTO event ("
                  + COLUMNS
                  + ") VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?)");
    }

    @Override
    public void commit(List<StoredEvent> rows) {
      try {
        begin.execute();
        for (StoredEvent event : rows) {
          insert.setLong(1, event.position());
          insert.setString(2, event.eventId());
          insert.setString(3, event.stream());
          insert.setLong(4, event.sequence());
          insert.setString(5, event.type());
          insert.setInt(6, event.revision());
          insert.setLong(7, event.recordedAt());
          insert.setBytes(8, event.payload());
          insert.setBytes(9, event.metadata());
          insert.setBytes(10, event.leafHash());
          insert.executeUpdate();
        }
        commit.execute();
      } catch (SQLException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() throws SQLException {
      begin.close();
      commit.close();
      insert.close();
    }
  }

  /** Reads every column of every row in order, and says how many seconds that took. */
  double scan() {
    long began = System.nanoTime();
    long sum = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT " + COLUMNS + " FROM event ORDER BY position")) {
      while (row.next()) {
        sum += row.getLong(1) + row.getLong(4) + row.getLong(6) + row.getLong(7);
        for (int column : new int[] {2, 3, 5, 8, 9, 10}) {
          sum += row.getBytes(column).length;
        }
      }
    } catch (SQLException e) {
      throw failure(e);
    }
    if (sum == 0) {
      throw new IllegalStateException("an empty ledger");
    }
    return (System.nanoTime() - began) / 1e9;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static IllegalStateException failure(SQLException e) {
    return new IllegalStateException("the baseline failed", e);
  }
}
