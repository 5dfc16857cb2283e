package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that writes, with its statements. Used by whoever has the turn.
 *
 * <p>The driver stays in its auto-commit mode and we say BEGIN and COMMIT ourselves: with
 * auto-commit off it begins the next transaction right after each commit, and sits on the lock.
 */
final class SqliteWriter {

  private final Path path;
  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement rollback;
  private final PreparedStatement readLast;
  private final PreparedStatement insert;
  private boolean failed;

  /** What is committed: read once, since nobody else writes while this log has the file's lock. */
  private @Nullable Last committed;

  /** What the transaction under way has inserted last. */
  private @Nullable StoredEvent inserted;

  SqliteWriter(Path path) {
    this.path = path;
    Connection opened = null;
    try {
      opened = SqliteConnections.open(path, SqliteConnections.Use.WRITE);
      connection = opened;
      begin = opened.prepareStatement("BEGIN IMMEDIATE");
      commit = opened.prepareStatement("COMMIT");
      rollback = opened.prepareStatement("ROLLBACK");
      readLast =
          opened.prepareStatement(
              "SELECT position, recorded_at FROM event ORDER BY position DESC LIMIT 1");
      // The casts store the very bytes as text, without a detour through a Java string.
      insert =
          opened.prepareStatement(
              "INSERT INTO event ("
                  + SqliteFormat.COLUMNS
                  + ") VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?)");
    } catch (SQLException e) {
      if (opened != null) {
        SqliteConnections.closeQuietly(opened);
      }
      throw SqliteErrors.translate(e, path);
    }
  }

  /**
   * Whether a statement has failed other than by a duplicate. The driver then drops the statement,
   * and what this connection believes about the file may be wrong: it is not to be used again.
   */
  boolean hasFailed() {
    return failed;
  }

  private LedgerFileException failure(SQLException e) {
    failed = true;
    return SqliteErrors.translate(e, path);
  }

  /** The connection itself, for a last look at the file and for tests. */
  Connection connection() {
    return connection;
  }

  /** What a transaction has to know about the events before it. */
  record Last(long position, OptionalLong recordedAt) {}

  /** Begins a transaction and says where the log ends. */
  Last begin() {
    inserted = null;
    try {
      begin.execute();
      Last known = committed;
      if (known == null) {
        known = readLast();
        committed = known;
      }
      return known;
    } catch (SQLException e) {
      rollBack();
      throw failure(e);
    }
  }

  private Last readLast() throws SQLException {
    try (ResultSet row = readLast.executeQuery()) {
      return row.next()
          ? new Last(row.getLong(1), OptionalLong.of(row.getLong(2)))
          : new Last(0, OptionalLong.empty());
    }
  }

  void insert(StoredEvent event) {
    try {
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
      inserted = event;
    } catch (SQLException e) {
      if (SqliteErrors.saysDuplicate(e)) {
        throw new DuplicateEventIdException(event.eventId(), e);
      }
      throw failure(e);
    }
  }

  /** Commits; see {@link SqliteErrors#saysNothingStored}. */
  void commit() {
    try {
      commit.execute();
    } catch (SQLException e) {
      if (SqliteErrors.saysNothingStored(e)) {
        throw failure(e);
      }
      failed = true;
      throw new OutcomeUnknownException(path.toString(), e);
    }
    StoredEvent newest = inserted;
    if (newest != null) {
      committed = new Last(newest.position(), OptionalLong.of(newest.recordedAt()));
    }
  }

  void rollBack() {
    try {
      rollback.execute();
    } catch (SQLException ignored) {
      // SQLite has rolled back by itself, as it does after a full disk; or the connection is gone,
      // and the transaction with it.
    }
  }

  /** Moves the write-ahead log into the file, if no reader stands in the way, and closes. */
  void close() {
    try (Statement statement = connection.createStatement()) {
      // Not long: whoever is reading still does this when closing, if it is the last.
      statement.execute("PRAGMA busy_timeout = 200");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException ignored) {
      // Nothing is lost: what is in the -wal file is committed, and the next to open finds it.
    }
    SqliteConnections.closeQuietly(connection);
  }

  /** Closes without touching the file: after a failure whose extent is not known. */
  void abandon() {
    SqliteConnections.closeQuietly(connection);
  }
}
