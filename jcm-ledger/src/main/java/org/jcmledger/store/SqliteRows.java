package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes events of rows, columns in the order of {@link SqliteFormat#COLUMNS}. One thread's. */
final class SqliteRows {

  private static final int SLOTS = 64;

  private final Path path;
  // A log has few types and streams: remembering them saves a decoding and a string each.
  private final byte[][] knownBytes = new byte[SLOTS][];
  private final String[] knownTexts = new String[SLOTS];

  SqliteRows(Path path) {
    this.path = path;
    Arrays.fill(knownBytes, new byte[0]);
    Arrays.fill(knownTexts, "");
  }

  /**
   * The row's event. Payload and metadata are the stored bytes, whatever they are.
   *
   * @throws DamagedLedgerException if another column holds what no ledger writes
   */
  StoredEvent event(ResultSet row) throws SQLException {
    long position = row.getLong(1);
    byte[] leafHash = leafHash(row, 10);
    long revision = row.getLong(6);
    if (revision != (int) revision) {
      throw new DamagedLedgerException(path, position, "has an impossible revision");
    }
    return new StoredEvent(
        position,
        text(bytes(row, 2, position, "event id"), position, "event id"),
        known(bytes(row, 3, position, "stream"), position, "stream"),
        row.getLong(4),
        known(bytes(row, 5, position, "type"), position, "type"),
        (int) revision,
        row.getLong(7),
        bytes(row, 8, position, "payload"),
        bytes(row, 9, position, "metadata"),
        leafHash);
  }

  /**
   * The row's leaf hash.
   *
   * @param column where it stands; the position is the first
   * @throws DamagedLedgerException if it is none
   */
  byte[] leafHash(ResultSet row, int column) throws SQLException {
    byte @Nullable [] hash = row.getBytes(column);
    if (hash == null || hash.length != LeafHash.LENGTH) {
      throw new DamagedLedgerException(
          path, row.getLong(1), hash == null ? "has no leaf hash" : "has no whole leaf hash");
    }
    return hash;
  }

  private String known(byte[] bytes, long position, String column) {
    int slot = Arrays.hashCode(bytes) & (SLOTS - 1);
    if (!Arrays.equals(knownBytes[slot], bytes)) {
      knownTexts[slot] = text(bytes, position, column);
      knownBytes[slot] = bytes;
    }
    return knownTexts[slot];
  }

  private String text(byte[] bytes, long position, String column) {
    String text = Utf8.decode(bytes);
    if (text == null) {
      throw new DamagedLedgerException(path, position, "has an unreadable " + column);
    }
    return text;
  }

  private byte[] bytes(ResultSet row, int column, long position, String name) throws SQLException {
    // The driver gives a TEXT column's bytes as they are; only getString would replace any.
    byte @Nullable [] bytes = row.getBytes(column);
    if (bytes == null) {
      throw new DamagedLedgerException(path, position, "has no " + name);
    }
    return bytes;
  }
}
