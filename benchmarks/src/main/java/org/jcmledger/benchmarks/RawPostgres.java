package org.jcmledger.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.store.postgres.PostgresLog;

/**
 * A ledger's tables without the ledger: made by the same code, filled with the same statements in
 * commits under the lock on the head row, and nothing else; on one connection.
 */
final class RawPostgres {

  private final DataSource database;
  private final String schema;

  private RawPostgres(DataSource database, String schema) {
    this.database = database;
    this.schema = '"' + schema + '"';
  }

  static RawPostgres create(DataSource database, String schema) {
    PostgresLog.prepare(database, schema);
    return new RawPostgres(database, schema);
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

    private final Connection connection;
    private final PreparedStatement lock;
    private final PreparedStatement insert;
    private final PreparedStatement move;

    Inserts() throws SQLException {
      connection = database.getConnection();
      connection.setAutoCommit(false);
      lock =
          connection.prepareStatement(
              "SELECT position, recorded_at FROM "
                  + schema
                  + ".head WHERE row_number = 1 FOR UPDATE");
      insert =
          connection.prepareStatement(
              "INSERT INTO "
                  + schema
                  + ".event (position, event_id, stream, sequence, type, revision, recorded_at,"
                  + " payload, metadata, leaf_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
      move =
          connection.prepareStatement(
              "UPDATE " + schema + ".head SET position = ?, recorded_at = ? WHERE row_number = 1");
    }

    @Override
    public void commit(List<StoredEvent> rows) {
      try {
        try (ResultSet row = lock.executeQuery()) {
          row.next();
        }
        for (StoredEvent event : rows) {
          insert.setLong(1, event.position());
          insert.setString(2, event.eventId());
          insert.setString(3, event.stream());
          insert.setLong(4, event.sequence());
          insert.setString(5, event.type());
          insert.setInt(6, event.revision());
          insert.setLong(7, event.recordedAt());
          insert.setString(8, new String(event.payload(), StandardCharsets.UTF_8));
          insert.setString(9, new String(event.metadata(), StandardCharsets.UTF_8));
          insert.setBytes(10, event.leafHash());
          insert.addBatch();
        }
        insert.executeBatch();
        StoredEvent last = rows.get(rows.size() - 1);
        move.setLong(1, last.position());
        move.setLong(2, last.recordedAt());
        move.executeUpdate();
        connection.commit();
      } catch (SQLException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close(); // The pool closes the statements.
    }
  }

  private static IllegalStateException failure(SQLException e) {
    return new IllegalStateException("the baseline failed", e);
  }
}
