package org.jcmledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** What makes an SQLite database a ledger's file, and the check that one is. */
final class SqliteFormat {

  /** {@code PRAGMA application_id} of every ledger's file: the bytes {@code JCML}. */
  static final int APPLICATION_ID = 'J' << 24 | 'C' << 16 | 'M' << 8 | 'L';

  /** {@code PRAGMA user_version}: the version of the format that this code writes. */
  static final int VERSION = 1;

  /**
   * The one table. Payload and metadata are TEXT so that an auditor's SQLite tool shows them and
   * json_extract works on them. There is no index on (stream, sequence) on purpose: each index
   * costs every append, a ledger is replayed as a whole in the one order of its positions, and
   * nothing that has to be fast asks for a single stream.
   */
  static final String CREATE_TABLE =
      "CREATE TABLE event ("
          + "position INTEGER PRIMARY KEY, "
          + "event_id TEXT NOT NULL UNIQUE, "
          + "stream TEXT NOT NULL, "
          + "sequence INTEGER NOT NULL, "
          + "type TEXT NOT NULL, "
          + "revision INTEGER NOT NULL, "
          + "recorded_at INTEGER NOT NULL, "
          + "payload TEXT NOT NULL, "
          + "metadata TEXT NOT NULL, "
          + "leaf_hash BLOB NOT NULL"
          + ") STRICT";

  static final String COLUMNS =
      "position, event_id, stream, sequence, type, revision, recorded_at, payload, metadata,"
          + " leaf_hash";

  private static final String EXPECTED_COLUMNS =
      "position INTEGER,event_id TEXT,stream TEXT,sequence INTEGER,type TEXT,revision INTEGER,"
          + "recorded_at INTEGER,payload TEXT,metadata TEXT,leaf_hash BLOB";

  private SqliteFormat() {}

  static void createIn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA encoding = 'UTF-8'");
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + VERSION);
      statement.execute(CREATE_TABLE);
    }
  }

  /**
   * Checks that a connection leads to a ledger's file of a format that this code knows.
   *
   * @throws LedgerFileException if it does not
   */
  static void check(Connection connection, Path path) {
    try (Statement statement = connection.createStatement()) {
      checkKind(statement, path);
      checkTable(statement, path);
    } catch (SQLException e) {
      throw SqliteErrors.translate(e, path);
    }
  }

  private static void checkKind(Statement statement, Path path) {
    int version;
    try {
      // Lets SQLite look at the header of a file that was cut short, which is a damaged ledger if
      // it ever was one. Everything after this is as strict as ever.
      statement.execute("PRAGMA writable_schema = ON");
      if (number(statement, "PRAGMA application_id") != APPLICATION_ID) {
        throw notALedger(path, null);
      }
      version = (int) number(statement, "PRAGMA user_version");
      statement.execute("PRAGMA writable_schema = OFF");
    } catch (SQLException e) {
      // Before it is known to be a ledger, an unreadable file is not a damaged one.
      throw SqliteErrors.saysDamaged(e) ? notALedger(path, e) : SqliteErrors.translate(e, path);
    }
    if (version > VERSION) {
      throw new NewerFormatException(path, version, VERSION);
    }
    if (version < 1) {
      throw new DamagedLedgerException(path, "it has no format version", null);
    }
  }

  private static void checkTable(Statement statement, Path path) throws SQLException {
    String columns =
        text(
            statement,
            "SELECT group_concat(name || ' ' || type) FROM (SELECT name, type FROM"
                + " pragma_table_xinfo('event') ORDER BY cid)");
    boolean asWritten =
        columns.equals(EXPECTED_COLUMNS)
            && text(statement, "PRAGMA encoding").equals("UTF-8")
            && number(
                    statement,
                    "SELECT count(*) FROM pragma_table_list('event') WHERE type = 'table' AND"
                        + " strict = 1")
                == 1
            && number(
                    statement,
                    "SELECT count(*) FROM pragma_index_list('event') list,"
                        + " pragma_index_info(list.name) info WHERE list.\"unique\" = 1 AND"
                        + " list.partial = 0 AND info.name = 'event_id'")
                >= 1;
    if (!asWritten) {
      throw new DamagedLedgerException(path, "its table of events is not as it should be", null);
    }
    // A trigger would run inside our appends and could change what was just stored.
    if (number(statement, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'") != 0) {
      throw new DamagedLedgerException(path, "someone has added a trigger to it", null);
    }
  }

  /**
   * Checks that there is nothing in a ledger's file but its table, made as this code makes it. More
   * than {@link #check} asks for: a view or a table that someone added does not disturb a ledger's
   * work, and has no place in a file that is to prove something.
   *
   * @throws DamagedLedgerException if there is
   */
  static void checkExactly(Connection connection, Path path) {
    String all = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(all)) {
      while (row.next()) {
        String type = String.valueOf(row.getString(1));
        String name = String.valueOf(row.getString(2));
        boolean ours = "event".equals(row.getString(3)) && isOurs(type, name, row.getString(4));
        if (!ours) {
          throw new DamagedLedgerException(
              path, "someone has added or changed the " + type + " " + name + " in it", null);
        }
      }
    } catch (SQLException e) {
      throw SqliteErrors.translate(e, path);
    }
  }

  private static boolean isOurs(String type, String name, @Nullable String sql) {
    return sql == null
        ? type.equals("index") && name.equals("sqlite_autoindex_event_1")
        : type.equals("table") && name.equals("event") && sql.equals(CREATE_TABLE);
  }

  static LedgerFileException notALedger(Path path, @Nullable Throwable e) {
    return new LedgerFileException(
        LedgerFileException.Problem.NOT_A_LEDGER, path, path + " is not a ledger.", e);
  }

  static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      String text = row.next() ? row.getString(1) : null;
      return text == null ? "" : text;
    }
  }
}
