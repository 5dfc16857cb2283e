package org.jcmledger.store.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;

/** The schema that holds one ledger: its name, and the check that what is in it is a ledger's. */
record PostgresSchema(String name) {

  /** Not longer than PostgreSQL keeps, and the same with quotes and without. */
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private static final String EXPECTED_COLUMNS =
      "position bigint,event_id text,stream text,sequence bigint,type text,revision integer,"
          + "recorded_at bigint,payload text,metadata text,leaf_hash bytea";

  PostgresSchema {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "a schema's name has small letters, digits and underscores, a letter first, and at most 63"
              + " of them: "
              + name);
    }
  }

  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The ledger's name for people; also good as a path, which some messages take. */
  String log() {
    return name + " (PostgreSQL)";
  }

  /** A table's full name, so that no search path matters. */
  String table(String table) {
    return '"' + name + "\"." + table;
  }

  /**
   * Checks that the schema holds a ledger's tables in the form that this code knows, and nothing
   * that would run when a row is written.
   */
  void check(Connection connection) throws SQLException {
    PostgresVersions.requireLatest(connection, this);
    requireUtf8(connection);
    StringBuilder columns = new StringBuilder();
    try (PreparedStatement ask =
        connection.prepareStatement(
            "SELECT column_name || ' ' || data_type FROM information_schema.columns WHERE"
                + " table_schema = ? AND table_name = 'event' ORDER BY ordinal_position")) {
      ask.setString(1, name);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          columns.append(columns.isEmpty() ? "" : ",").append(row.getString(1));
        }
      }
    }
    if (columns.isEmpty()) {
      throw new LedgerDatabaseException(
          Problem.NOT_ALLOWED, log(), "cannot be used so: the role may not read its events", null);
    }
    if (!EXPECTED_COLUMNS.contentEquals(columns)) {
      throw DamagedLedgerException.of(Path.of(log()), "its table of events is not as it should be");
    }
    if (exists(
        connection,
        "SELECT 1 FROM information_schema.triggers WHERE event_object_schema = ? AND"
            + " event_object_table IN ('event', 'head')")) {
      throw DamagedLedgerException.of(Path.of(log()), "someone has added a trigger to it");
    }
  }

  /** Text columns keep the very bytes of an event only where the database's encoding is UTF-8. */
  void requireUtf8(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW server_encoding")) {
      if (!row.next() || !"UTF8".equals(row.getString(1))) {
        throw new LedgerDatabaseException(
            Problem.UNSUITABLE, log(), "needs a database whose encoding is UTF8", null);
      }
    }
  }

  boolean isThere(Connection connection) throws SQLException {
    return exists(connection, "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = ?");
  }

  boolean hasTable(Connection connection, String table) throws SQLException {
    return exists(
        connection,
        "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = ? AND tablename = '" + table + "'");
  }

  private boolean exists(Connection connection, String sql) throws SQLException {
    try (PreparedStatement ask = connection.prepareStatement(sql)) {
      ask.setString(1, name);
      try (ResultSet row = ask.executeQuery()) {
        return row.next();
      }
    }
  }
}
