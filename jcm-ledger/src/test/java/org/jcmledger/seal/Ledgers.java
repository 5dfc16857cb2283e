package org.jcmledger.seal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.Setting;
import org.jcmledger.core.value.Wording;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;

/** Real ledgers' files, and what somebody with an SQLite tool can do to them. */
final class Ledgers {

  private Ledgers() {}

  /** A settled ledger in which credits were issued and so many transfers made. */
  static Path ledger(Path path, int transfers) {
    try (JcmLedger ledger = JcmLedger.create(path, Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(2, 1000));
      for (int i = 0; i < transfers; i++) {
        ledger.submit(Setting.transfer("t-" + i, i % 2, 1 - i % 2, 1 + i), Wording.of("手紙 " + i));
      }
    }
    return path;
  }

  static List<StoredEvent> events(Path path) {
    List<StoredEvent> events = new ArrayList<>();
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      log.scan(0, events::add);
    }
    return events;
  }

  static void execute(Path path, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Replaces all rows. */
  static void rewrite(Path path, List<StoredEvent> events) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("BEGIN");
      statement.execute("DELETE FROM event");
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT),"
                  + " ?)")) {
        for (StoredEvent event : events) {
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
      }
      statement.execute("COMMIT");
    }
  }

  /** What a dishonest operator does: positions from 1 again, and all hashes made anew. */
  static List<StoredEvent> sealedAgain(List<StoredEvent> events) {
    LeafHash leafHash = new LeafHash();
    List<StoredEvent> again = new ArrayList<>();
    for (StoredEvent event : events) {
      StoredEvent moved = at(event, again.size() + 1L);
      again.add(withHash(moved, leafHash.of(moved)));
    }
    return again;
  }

  static StoredEvent at(StoredEvent event, long position) {
    return new StoredEvent(
        position,
        event.eventId(),
        event.stream(),
        event.sequence(),
        event.type(),
        event.revision(),
        event.recordedAt(),
        event.payload(),
        event.metadata(),
        event.leafHash());
  }

  static StoredEvent withHash(StoredEvent event, byte[] hash) {
    return new StoredEvent(
        event.position(),
        event.eventId(),
        event.stream(),
        event.sequence(),
        event.type(),
        event.revision(),
        event.recordedAt(),
        event.payload(),
        event.metadata(),
        hash);
  }

  /** Every column of every row as bytes, with its kind; asked of SQLite without our code. */
  static List<String> table(Path path) throws SQLException {
    StringBuilder columns = new StringBuilder("position");
    for (String column :
        List.of(
            "event_id",
            "stream",
            "sequence",
            "type",
            "revision",
            "recorded_at",
            "payload",
            "metadata",
            "leaf_hash")) {
      columns.append(" || ' ' || typeof(%s) || quote(CAST(%s AS BLOB))".formatted(column, column));
    }
    List<String> rows = new ArrayList<>();
    String url = "jdbc:sqlite:" + path.toUri() + "?mode=ro&immutable=1";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT " + columns + " FROM event ORDER BY position")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }
}
