package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jcmledger.store.Events.all;
import static org.jcmledger.store.Events.append;
import static org.jcmledger.store.Events.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jcmledger.store.LedgerFileException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void name() {
    path = folder.resolve("a ledger?#%ü.jcm"); // no character in a name may mean anything
  }

  @Test
  void isThereAgainAfterReopening() {
    List<StoredEvent> stored;
    try (SqliteLog log = SqliteLog.create(path)) {
      stored = append(log, events(0, 3));
    }
    try (SqliteLog log = SqliteLog.open(path)) {
      assertThat(all(log)).isEqualTo(stored);
      assertThat(append(log, events(3, 1)).get(0).position()).isEqualTo(4);
    }
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      assertThat(log.head()).isEqualTo(4);
    }
  }

  @Test
  void isOneFileAndItsLockWhenClosed() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 100));
      assertThat(log.head()).isEqualTo(100); // opens a reader
    }
    String name = path.getFileName().toString();
    assertThat(LedgerFiles.names(folder)).containsExactly(name, name + ".lock");

    try (SqliteLog log = SqliteLog.openForReading(path)) {
      assertThat(log.head()).isEqualTo(100);
    }
    assertThat(LedgerFiles.names(folder)).containsExactly(name, name + ".lock");
  }

  @Test
  void commitsDurablyAndLetsReadersBe() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      assertThat(pragma(log, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(log, "synchronous")).isEqualTo("2");
      assertThat(pragma(log, "application_id")).isEqualTo("1245924684"); // "JCML"
      assertThat(pragma(log, "user_version")).isEqualTo("1");
      assertThat(pragma(log, "encoding")).isEqualTo("UTF-8");
      assertThat(pragma(log, "trusted_schema")).isEqualTo("0");
    }
  }

  private static String pragma(SqliteLog log, String name) throws SQLException {
    try (Statement statement = log.writer().connection().createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getString(1);
    }
  }

  @Test
  void canBeReadWithAnySqliteTool() throws Exception {
    LedgerFiles.ledger(path, 3);
    Path plain = folder.resolve("plain.jcm");
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      log.handOver(plain);
    }
    assertThat(LedgerFiles.ask(plain, "SELECT sum(json_extract(payload, '$.quantity')) FROM event"))
        .isEqualTo("3");
    assertThat(LedgerFiles.ask(plain, "SELECT metadata ->> 'by' FROM event LIMIT 1"))
        .isEqualTo("金沢 🌱");
    assertThat(
            LedgerFiles.ask(plain, "SELECT datetime(recorded_at / 1000, 'unixepoch') FROM event"))
        .isEqualTo("2026-04-01 12:00:00");
    assertThat(LedgerFiles.ask(plain, "PRAGMA integrity_check")).isEqualTo("ok");
  }

  @Test
  void readsBesideAWriterInTheSameProcess() {
    try (SqliteLog writing = SqliteLog.create(path);
        SqliteLog reading = SqliteLog.openForReading(path)) {
      append(writing, events(0, 2));
      assertThat(reading.head()).isEqualTo(2);
      try (LogTransaction open = writing.begin()) {
        open.append(events(2, 2));
        assertThat(all(reading)).hasSize(2);
        open.commit();
      }
      assertThat(all(reading)).hasSize(4);
    }
  }

  @Test
  void refusesToBeginWhenOpenedForReading() {
    LedgerFiles.ledger(path, 1);
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      assertThatExceptionOfType(LedgerFileException.class)
          .isThrownBy(log::begin)
          .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.OPENED_FOR_READING));
    }
  }

  @Test
  void leavesNothingBesideTheFileEvenIfAScanOutlivesTheClosing() throws Exception {
    SqliteLog log = SqliteLog.create(path);
    append(log, events(0, 10));
    assertThatExceptionOfType(LogClosedException.class)
        .isThrownBy(
            () ->
                log.scan(
                    0,
                    event -> {
                      log.close();
                      return true;
                    }));
    String name = path.getFileName().toString();
    assertThat(LedgerFiles.names(folder)).containsExactly(name, name + ".lock");
  }

  @Test
  void opensThroughASymbolicLinkAsTheSameFile() throws Exception {
    Path link = folder.resolve("link.jcm");
    Files.createSymbolicLink(link, path);
    try (SqliteLog log = SqliteLog.create(path)) {
      assertThatExceptionOfType(LedgerFileException.class)
          .isThrownBy(() -> SqliteLog.open(link))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.OPEN_ELSEWHERE));
      append(log, events(0, 1));
    }
    try (SqliteLog log = SqliteLog.open(link)) {
      assertThat(log.head()).isEqualTo(1);
    }
  }
}
