package org.jcmledger.store.postgres;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.DuplicateEventIdException;
import org.jcmledger.store.EventLogException;
import org.jcmledger.store.OutcomeUnknownException;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of this process that writes, with its statements. Used by whoever has the
 * turn.
 *
 * <p>A transaction first locks the head row. Whoever else wants to write, in whatever process,
 * waits there until this one is over, and then sees all that it has committed.
 */
final class PostgresWriter {

  private final String log;
  private final Connection connection;
  private final PreparedStatement lock;
  private final PreparedStatement findTaken;
  private final PreparedStatement insert;
  private final PreparedStatement moveHead;
  private boolean failed;

  // What the transaction under way has in hand.
  private final List<StoredEvent> waiting = new ArrayList<>();
  private final Set<String> appended = new HashSet<>();
  private @Nullable StoredEvent last;

  PostgresWriter(PostgresSchema schema, Connection connection) throws SQLException {
    this.log = schema.log();
    this.connection = connection;
    connection.setAutoCommit(false);
    // Each statement after the lock has to see what was committed before the lock was given.
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    lock =
        connection.prepareStatement(
            "SELECT position, recorded_at FROM "
                + schema.table("head")
                + " WHERE row_number = 1 FOR UPDATE");
    findTaken =
        connection.prepareStatement(
            "SELECT event_id FROM " + schema.table("event") + " WHERE event_id = ANY (?)");
    insert =
        connection.prepareStatement(
            "INSERT INTO "
                + schema.table("event")
                + " ("
                + PostgresRows.COLUMNS
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    moveHead =
        connection.prepareStatement(
            "UPDATE "
                + schema.table("head")
                + " SET position = ?, recorded_at = ? WHERE row_number = 1");
  }

  /** Whether a statement has failed: this connection is not to be used again. */
  boolean hasFailed() {
    return failed;
  }

  /** What a transaction has to know about the events before it. */
  record Last(long position, OptionalLong recordedAt) {}

  /** Waits for the lock on the head row and says where the log ends. */
  Last begin() throws SQLException {
    waiting.clear();
    appended.clear();
    last = null;
    try (ResultSet row = lock.executeQuery()) {
      if (!row.next()) {
        throw DamagedLedgerException.of(Path.of(log), "its head is not there");
      }
      long position = row.getLong(1);
      long recordedAt = row.getLong(2);
      return new Last(position, row.wasNull() ? OptionalLong.empty() : OptionalLong.of(recordedAt));
    }
  }

  void insert(StoredEvent event) {
    if (!appended.add(event.eventId())) {
      throw new DuplicateEventIdException(event.eventId(), null);
    }
    waiting.add(event);
  }

  /** Sends the events that wait, all at once. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      for (StoredEvent event : waiting) {
        insert.setLong(1, event.position());
        insert.setString(2, event.eventId());
        insert.setString(3, event.stream());
        insert.setLong(4, event.sequence());
        insert.setString(5, event.type());
        insert.setInt(6, event.revision());
        insert.setLong(7, event.recordedAt());
        // Well-formed UTF-8, as a new event's always is: the same bytes arrive.
        insert.setString(8, new String(event.payload(), StandardCharsets.UTF_8));
        insert.setString(9, new String(event.metadata(), StandardCharsets.UTF_8));
        insert.setBytes(10, event.leafHash());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw PostgresErrors.saysDuplicate(e) ? duplicate(e) : failure(e);
    }
    last = waiting.get(waiting.size() - 1);
    waiting.clear();
  }

  /** The server ends a transaction at its first error, so which id it was is asked afterwards. */
  private EventLogException duplicate(SQLException e) {
    failed = true; // The driver may still have the batch's rest.
    Set<String> taken = new HashSet<>();
    try {
      connection.rollback();
      taken = taken();
    } catch (SQLException again) {
      e.addSuppressed(again);
    }
    for (StoredEvent event : waiting) {
      if (taken.contains(event.eventId())) {
        return new DuplicateEventIdException(event.eventId(), e);
      }
    }
    return DamagedLedgerException.of(Path.of(log), "its head does not say where its last event is");
  }

  private Set<String> taken() throws SQLException {
    Set<String> taken = new HashSet<>();
    Object[] eventIds = waiting.stream().map(StoredEvent::eventId).toArray();
    Array ids = connection.createArrayOf("text", eventIds);
    findTaken.setArray(1, ids);
    try (ResultSet row = findTaken.executeQuery()) {
      while (row.next()) {
        taken.add(row.getString(1));
      }
    }
    ids.free();
    return taken;
  }

  /** Commits; see {@link PostgresErrors#saysUndone}. */
  void commit() {
    StoredEvent newest = last;
    if (newest != null) {
      try {
        moveHead.setLong(1, newest.position());
        moveHead.setLong(2, newest.recordedAt());
        moveHead.executeUpdate();
      } catch (SQLException e) {
        throw failure(e);
      }
    }
    try {
      connection.commit();
    } catch (SQLException e) {
      if (PostgresErrors.saysUndone(e)) {
        throw failure(e);
      }
      failed = true;
      throw new OutcomeUnknownException(log, e);
    }
  }

  void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException e) {
      failed = true; // The connection is gone, and the transaction with it.
    }
  }

  private EventLogException failure(SQLException e) {
    failed = true;
    return PostgresErrors.translate(e, log);
  }

  /** Gives the connection back, to a pool or for good. */
  void close() {
    PostgresConnections.giveBack(connection);
  }
}
