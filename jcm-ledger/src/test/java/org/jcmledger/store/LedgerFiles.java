package org.jcmledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks at ledgers' files, and damages them, from outside. */
final class LedgerFiles {

  private LedgerFiles() {}

  /** A closed ledger with so many events. */
  static Path ledger(Path path, int events) {
    try (SqliteLog log = SqliteLog.create(path)) {
      Events.append(log, Events.events(0, events));
    }
    return path;
  }

  /**
   * Every file in a folder with a hash of its bytes. Only while no connection of this process is
   * open: reading a file so drops SQLite's locks on it.
   */
  static Map<String, Integer> snapshot(Path folder) throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        files.put(path.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(path)));
      }
    }
    return files;
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** Does to a file what somebody with an SQLite tool could do. */
  static void tamper(Path path, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  static String ask(Path path, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "nothing";
    }
  }

  static void permissions(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
