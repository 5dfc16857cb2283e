package org.jcmledger.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.store.postgres.LedgerDatabaseException.Problem;

/**
 * The versions of a ledger's tables. Version n comes of the script {@code n.sql} run on version n -
 * 1, and the table {@code version} records which were run and when.
 */
final class PostgresVersions {

  /** The version that this code writes. */
  static final int LATEST = 2;

  private final List<String> scripts;

  /**
   * @param scripts all there are, the first one making the tables
   */
  PostgresVersions(List<String> scripts) {
    this.scripts = scripts;
  }

  /** Those that come with this software. */
  static PostgresVersions ours() {
    List<String> scripts = new ArrayList<>();
    for (int version = 1; version <= LATEST; version++) {
      scripts.add(script(version));
    }
    return new PostgresVersions(scripts);
  }

  /** All scripts there are. */
  List<String> scripts() {
    return List.copyOf(scripts);
  }

  private static String script(int version) {
    try (InputStream in = PostgresVersions.class.getResourceAsStream(version + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("the script " + version + ".sql is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, also if another process is about to make the same schema or table. */
  void bringUpToDateBesideOthers(Connection connection, PostgresSchema schema) throws SQLException {
    try {
      bringUpToDate(connection, schema);
    } catch (SQLException e) {
      if (!PostgresErrors.saysThereAlready(e)) {
        throw e;
      }
      connection.rollback(); // Now that it is there, it is only looked at.
      bringUpToDate(connection, schema);
    }
  }

  /** Makes the schema if it is not there, and runs the scripts that were not run; all or none. */
  void bringUpToDate(Connection connection, PostgresSchema schema) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      if (!schema.isThere(connection)) {
        statement.execute("CREATE SCHEMA \"" + schema.name() + '"');
      }
      schema.requireUtf8(connection);
      String versions = schema.table("version");
      if (!schema.hasTable(connection, "version")) {
        statement.execute(
            "CREATE TABLE "
                + versions
                + " (version integer PRIMARY KEY, made_at timestamp with time zone NOT NULL"
                + " DEFAULT current_timestamp)");
      }
      statement.execute("LOCK TABLE " + versions + " IN EXCLUSIVE MODE");
      statement.execute("SET LOCAL search_path TO \"" + schema.name() + '"');
      int found = found(connection, schema);
      refuseNewer(schema, found, scripts.size());
      for (int version = found + 1; version <= scripts.size(); version++) {
        statement.execute(scripts.get(version - 1));
        statement.execute("INSERT INTO " + versions + " (version) VALUES (" + version + ")");
      }
      connection.commit();
    }
  }

  /** Refuses tables that are not there, or of another version than this code knows. */
  static void requireLatest(Connection connection, PostgresSchema schema) throws SQLException {
    if (!schema.hasTable(connection, "version")) {
      throw new LedgerDatabaseException(
          Problem.NOT_THERE, schema.log(), "is not there: the schema has no ledger's tables", null);
    }
    int found = found(connection, schema);
    refuseNewer(schema, found, LATEST);
    if (found < LATEST) {
      throw new LedgerDatabaseException(
          Problem.OLDER_FORMAT,
          schema.log(),
          "has tables in version "
              + found
              + ", and this software needs version "
              + LATEST
              + ": the schema's owner has to bring them up to date",
          null);
    }
  }

  private static void refuseNewer(PostgresSchema schema, int found, int known) {
    if (found > known) {
      throw new LedgerDatabaseException(
          Problem.NEWER_FORMAT,
          schema.log(),
          "has tables in version "
              + found
              + ", and this software knows versions up to "
              + known
              + ": use a later version",
          null);
    }
  }

  private static int found(Connection connection, PostgresSchema schema) throws SQLException {
    try (PreparedStatement ask =
            connection.prepareStatement("SELECT max(version) FROM " + schema.table("version"));
        ResultSet row = ask.executeQuery()) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
