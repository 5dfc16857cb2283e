package org.jcmledger.store.postgres;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jcmledger.store.SnapshotStore;

/**
 * The snapshot in the table {@code snapshot}, which all processes of a ledger share: the one that
 * was written last. It goes over the connection in parts, so that neither the driver nor the server
 * has a second copy of it in memory; and over a connection of its own, so that nobody's turn waits
 * for it.
 */
final class PostgresSnapshots implements SnapshotStore {

  /** A row's bytes: small beside a snapshot, large beside what a statement costs. */
  private static final int PART = 1 << 20;

  private final PostgresConnections connections;
  private final String table;

  PostgresSnapshots(PostgresConnections connections, PostgresSchema schema) {
    this.connections = connections;
    this.table = schema.table("snapshot");
  }

  /** Whether the role may read snapshots and replace them; if the table is gone, nobody may. */
  static boolean mayKeep(Connection connection, PostgresSchema schema) throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement(
            "SELECT has_table_privilege(t.oid, 'SELECT') AND has_table_privilege(t.oid, 'INSERT')"
                + " AND has_table_privilege(t.oid, 'DELETE') FROM pg_catalog.pg_class t"
                + " JOIN pg_catalog.pg_namespace s ON s.oid = t.relnamespace"
                + " WHERE s.nspname = ? AND t.relname = 'snapshot'")) {
      ask.setString(1, schema.name());
      try (ResultSet row = ask.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Both columns are of one moment, so the parts are those of one writing. */
  @Override
  public Optional<byte[]> read() {
    String sql =
        "SELECT bytes, (SELECT sum(octet_length(bytes)) FROM "
            + table
            + ") FROM "
            + table
            + " ORDER BY part";
    return connections.read(
        connection -> {
          connection.setAutoCommit(false); // or the driver would fetch all parts at once
          try (PreparedStatement parts = connection.prepareStatement(sql)) {
            parts.setFetchSize(1);
            try (ResultSet row = parts.executeQuery()) {
              return row.next() ? joined(row) : Optional.empty();
            }
          }
        });
  }

  private static Optional<byte[]> joined(ResultSet row) throws SQLException {
    long size = row.getLong(2);
    if (size > Integer.MAX_VALUE) {
      return Optional.empty(); // Nobody has written that: a snapshot is one array.
    }
    ByteBuffer all = ByteBuffer.allocate((int) size);
    do {
      all.put(row.getBytes(1));
    } while (row.next());
    return Optional.of(all.array());
  }

  /** In one transaction: whoever reads meanwhile has the one before, whole. */
  @Override
  public void write(byte[] snapshot) {
    connections.once(
        connection -> {
          connection.setAutoCommit(false);
          clear(connection);
          insert(snapshot, connection);
          connection.commit();
          return true;
        });
  }

  /** Waits for another process that is writing one; but not for one that hangs. */
  private void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCAL lock_timeout = '10s'");
      statement.execute("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
      statement.execute("DELETE FROM " + table);
    }
  }

  private void insert(byte[] snapshot, Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " (part, bytes) VALUES (?, ?)")) {
      int part = 0;
      int from = 0;
      do {
        int length = Math.min(PART, snapshot.length - from);
        insert.setInt(1, part);
        insert.setBinaryStream(2, new ByteArrayInputStream(snapshot, from, length), length);
        insert.executeUpdate();
        part++;
        from += length;
      } while (from < snapshot.length);
    }
  }
}
