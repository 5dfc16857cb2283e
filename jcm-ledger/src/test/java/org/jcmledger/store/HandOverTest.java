package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.store.Events.all;
import static org.jcmledger.store.Events.append;
import static org.jcmledger.store.Events.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jcmledger.store.LedgerFileException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

  @TempDir Path folder;
  private Path path;
  private Path out;

  @BeforeEach
  void name() {
    path = folder.resolve("x.jcm");
    out = folder.resolve("for the auditor ?#%ü '1'.jcm");
  }

  @Test
  void makesOneSettledFileWhileTheLedgerIsInUse() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 500));
      try (LogTransaction open = log.begin()) {
        open.append(events(500, 10));
        assertThat(log.handOver(out)).as("committed events only").isEqualTo(500);
        open.commit();
      }
      List<StoredEvent> original = all(log).subList(0, 500);
      try (SqliteLog copy = SqliteLog.openForReading(out)) {
        assertThat(all(copy)).isEqualTo(original);
      }
    }
    String name = out.getFileName().toString();
    assertThat(LedgerFiles.names(folder)).containsExactly(name, "x.jcm", "x.jcm.lock");
  }

  @Test
  void makesAFileThatCanBeWrittenOn() {
    LedgerFiles.ledger(path, 3);
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      assertThat(log.handOver(out)).isEqualTo(3);
    }
    try (SqliteLog log = SqliteLog.open(out)) {
      assertThat(append(log, events(3, 1)).get(0).position()).isEqualTo(4);
    }
  }

  @Test
  void handsOverFromAReadOnlyFolder() throws Exception {
    Path shelf = Files.createDirectory(folder.resolve("shelf"));
    LedgerFiles.ledger(shelf.resolve("x.jcm"), 3);
    LedgerFiles.permissions(shelf, "r-xr-xr-x");
    try (SqliteLog log = SqliteLog.openForReading(shelf.resolve("x.jcm"))) {
      assertThat(log.handOver(out)).isEqualTo(3);
    } finally {
      LedgerFiles.permissions(shelf, "rwxr-xr-x");
    }
    assertThat(LedgerFiles.names(shelf)).containsExactly("x.jcm", "x.jcm.lock");
  }

  @Test
  void handsOverAnEmptyLedger() {
    LedgerFiles.ledger(path, 0);
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      assertThat(log.handOver(out)).isZero();
    }
  }

  @Test
  void refusesToWriteOverAFile() throws Exception {
    LedgerFiles.ledger(path, 1);
    Files.writeString(out, "mine");
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      LedgerFileException refusal =
          catchThrowableOfType(LedgerFileException.class, () -> log.handOver(out));
      assertThat(refusal.problem()).isEqualTo(Problem.ALREADY_THERE);
      assertThat(refusal.path()).isEqualTo(out);
      refusal =
          catchThrowableOfType(
              LedgerFileException.class, () -> log.handOver(folder.resolve("no/such.jcm")));
      assertThat(refusal.problem()).isEqualTo(Problem.NOT_WRITABLE);
    }
    assertThat(Files.readString(out)).isEqualTo("mine");
  }

  /** Why there is a handing over at all. */
  @Test
  void aPlainCopyOfTheFileAloneLacksTheNewestEvents() throws Exception {
    Path naive = folder.resolve("naive.jcm");
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 10));
      // By another process: if this one opened and closed the file, SQLite's locks were gone.
      assertThat(new ProcessBuilder("cp", path.toString(), naive.toString()).start().waitFor())
          .isZero();
      log.handOver(out);
      try (SqliteLog copy = SqliteLog.openForReading(naive)) {
        assertThat(copy.head()).isZero();
      }
      try (SqliteLog copy = SqliteLog.openForReading(out)) {
        assertThat(copy.head()).isEqualTo(10);
      }
    }
  }

  @Test
  void aCopyWithItsWalHasThem() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 10));
      assertThat(
              new ProcessBuilder("cp", path.toString(), path + "-wal", elsewhere.toString())
                  .start()
                  .waitFor())
          .isZero();
    }
    try (SqliteLog copy = SqliteLog.openForReading(elsewhere.resolve("x.jcm"))) {
      assertThat(copy.head()).isEqualTo(10);
    }
  }
}
