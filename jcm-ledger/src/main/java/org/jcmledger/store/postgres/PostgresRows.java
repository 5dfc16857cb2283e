package org.jcmledger.store.postgres;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Makes events of rows, columns in the order of {@link #COLUMNS}. One thread's. */
final class PostgresRows {

  static final String COLUMNS =
      "position, event_id, stream, sequence, type, revision, recorded_at, payload, metadata,"
          + " leaf_hash";

  private final String log;
  // A log has few types and streams: remembering them keeps one string of each.
  private final Map<String, String> known = new HashMap<>();

  PostgresRows(String log) {
    this.log = log;
  }

  /**
   * The row's event. Payload and metadata are the stored bytes: the database keeps text in UTF-8,
   * and the driver hands out what the server sends.
   *
   * @throws DamagedLedgerException if a column holds what no ledger writes
   */
  StoredEvent event(ResultSet row) throws SQLException {
    long position = row.getLong(1);
    byte[] leafHash = leafHash(row, 10);
    return new StoredEvent(
        position,
        text(row, 2, position, "event id"),
        known.computeIfAbsent(text(row, 3, position, "stream"), stream -> stream),
        row.getLong(4),
        known.computeIfAbsent(text(row, 5, position, "type"), type -> type),
        row.getInt(6),
        row.getLong(7),
        bytes(row, 8, position, "payload"),
        bytes(row, 9, position, "metadata"),
        leafHash);
  }

  /**
   * A row's leaf hash alone; its first column is the position.
   *
   * @throws DamagedLedgerException if it is not as long as one
   */
  byte[] leafHash(ResultSet row, int column) throws SQLException {
    long position = row.getLong(1);
    byte[] leafHash = bytes(row, column, position, "leaf hash");
    if (leafHash.length != LeafHash.LENGTH) {
      throw damaged(position, "has no whole leaf hash");
    }
    return leafHash;
  }

  private String text(ResultSet row, int column, long position, String name) throws SQLException {
    String text = row.getString(column);
    if (text == null) {
      throw damaged(position, "has no " + name);
    }
    return text;
  }

  private byte[] bytes(ResultSet row, int column, long position, String name) throws SQLException {
    byte @Nullable [] bytes = row.getBytes(column);
    if (bytes == null) {
      throw damaged(position, "has no " + name);
    }
    return bytes;
  }

  private DamagedLedgerException damaged(long position, String what) {
    return DamagedLedgerException.of(Path.of(log), position, what);
  }
}
