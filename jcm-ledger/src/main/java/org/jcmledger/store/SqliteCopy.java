package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes the rows of a log that is not a file into one, with their positions and hashes. */
final class SqliteCopy {

  /** SQLite keeps in memory what was not yet written, so a copy is made of many transactions. */
  private static final int ROWS_IN_A_TRANSACTION = 10_000;

  private final Statement statement;
  private final PreparedStatement insert;
  private final Path out;
  private long rows;

  private SqliteCopy(Statement statement, PreparedStatement insert, Path out) {
    this.statement = statement;
    this.insert = insert;
    this.out = out;
  }

  /** Writes the events up to a position into a file that is not there yet. */
  static void write(EventLog log, long upTo, Path scratch, Path out) {
    try (Connection connection = SqliteConnections.open(scratch, SqliteConnections.Use.CREATE)) {
      SqliteFormat.createIn(connection);
      try (Statement statement = connection.createStatement();
          PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO event ("
                      + SqliteFormat.COLUMNS
                      + ") VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?)")) {
        // The finished file is forced to the disk as a whole, and an unfinished one is thrown away.
        statement.execute("PRAGMA synchronous = OFF");
        statement.execute("BEGIN");
        log.scan(Long.MIN_VALUE, upTo, new SqliteCopy(statement, insert, out)::add);
        statement.execute("COMMIT");
      }
    } catch (SQLException e) {
      throw SqliteErrors.translate(e, out);
    }
  }

  private boolean add(StoredEvent event) {
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
      if (++rows % ROWS_IN_A_TRANSACTION == 0) {
        statement.execute("COMMIT");
        statement.execute("BEGIN");
      }
      return true;
    } catch (SQLException e) {
      throw SqliteErrors.translate(e, out);
    }
  }
}
