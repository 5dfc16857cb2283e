package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jcmledger.store.LedgerFileException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A settled file is read whole, whatever is in it, and left as it was. */
class SettledLedgerTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void begin() {
    path = LedgerFiles.ledger(folder.resolve("ledger.jcm"), 20);
  }

  /** Positions, with a star where no event can be made of the row. */
  private static List<String> rows(Path path) {
    List<String> rows = new ArrayList<>();
    try (SettledLedger ledger = SettledLedger.open(path)) {
      ledger.scanRows(collecting(rows));
    }
    return rows;
  }

  private static RowVisitor collecting(List<String> rows) {
    return new RowVisitor() {
      @Override
      public boolean visit(StoredEvent event) {
        return rows.add(Long.toString(event.position()));
      }

      @Override
      public boolean unreadable(long position, String what) {
        return rows.add(position + "*");
      }
    };
  }

  @Test
  void showsDamagedRowsAndThoseOutOfPlace() throws Exception {
    LedgerFiles.tamper(
        path,
        "UPDATE event SET position = -3 WHERE position = 7",
        "UPDATE event SET leaf_hash = x'00' WHERE position = 9",
        "UPDATE event SET stream = CAST(x'ff' AS TEXT) WHERE position = 10",
        "DELETE FROM event WHERE position > 12");
    assertThat(rows(path))
        .containsExactly("-3", "1", "2", "3", "4", "5", "6", "8", "9*", "10*", "11", "12");
  }

  @Test
  void leavesNoTrace() throws IOException {
    Map<String, Integer> before = LedgerFiles.snapshot(folder);
    assertThat(rows(path)).hasSize(20);
    try (SettledLedger ledger = SettledLedger.open(path)) {
      assertThat(ledger.structureFaults()).isEmpty();
      assertThat(LedgerFiles.names(folder)).containsExactlyElementsOf(before.keySet());
    }
    assertThat(LedgerFiles.snapshot(folder)).isEqualTo(before);
  }

  @Test
  void refusesWhatIsInUse() throws Exception {
    try (SqliteLog log = SqliteLog.open(path)) {
      Events.append(log, Events.events(20, 1));
      assertRefused(Problem.NOT_SETTLED);
    }
    assertThat(rows(path)).hasSize(21);
    Path beside = Files.writeString(folder.resolve("ledger.jcm-journal"), "a cut-off transaction");
    assertRefused(Problem.NOT_SETTLED);
    Files.delete(beside);
  }

  @Test
  void noticesAWriterWhoBeginsMeanwhile() throws Exception {
    try (SettledLedger ledger = SettledLedger.open(path)) {
      Files.setLastModifiedTime(path, FileTime.fromMillis(1));
      assertThatExceptionOfType(LedgerFileException.class)
          .isThrownBy(() -> ledger.scanRows(collecting(new ArrayList<>())))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.NOT_SETTLED));
    }
  }

  @Test
  void refusesAnythingBesideTheTable() throws Exception {
    byte[] whole = Files.readAllBytes(path);
    for (String sql :
        List.of(
            "CREATE TABLE other(a)",
            "CREATE VIEW v AS SELECT * FROM event",
            "CREATE INDEX i ON event(stream)",
            "ANALYZE",
            "ALTER TABLE event ADD COLUMN more TEXT",
            "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END")) {
      LedgerFiles.tamper(path, sql);
      assertRefused(Problem.DAMAGED);
      Files.write(path, whole);
    }
  }

  @Test
  void refusesWhatIsNotALedger() throws Exception {
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 512) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertThat(isFoundDamaged(path)).as("cut to %d bytes", length).isTrue();
    }
    Files.delete(path);
    assertRefused(Problem.NOT_THERE);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE event(position INTEGER PRIMARY KEY)");
    }
    assertRefused(Problem.NOT_A_LEDGER);
  }

  /** A cut index does not disturb the rows; the examination finds it. */
  private static boolean isFoundDamaged(Path path) {
    try (SettledLedger ledger = SettledLedger.open(path)) {
      ledger.scanRows(collecting(new ArrayList<>()));
      return !ledger.structureFaults().isEmpty();
    } catch (LedgerFileException e) {
      return true;
    }
  }

  private void assertRefused(Problem problem) {
    assertThatExceptionOfType(LedgerFileException.class)
        .isThrownBy(() -> rows(path))
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
