package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.store.Events.all;
import static org.jcmledger.store.Events.append;
import static org.jcmledger.store.Events.event;
import static org.jcmledger.store.Events.events;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import org.jcmledger.store.LedgerFileException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the log says when its disk or its file fails while in use. */
class SqliteFailureTest {

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void name() {
    path = folder.resolve("x.jcm");
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatWasCommitted() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 10));
      List<StoredEvent> before = all(log);
      try (Statement statement = log.writer().connection().createStatement()) {
        statement.execute("PRAGMA max_page_count = 20");
      }
      String large = "{\"text\":\"" + "x".repeat(200_000) + "\"}";
      LedgerFileException full =
          catchThrowableOfType(
              LedgerFileException.class,
              () -> append(log, List.of(event("big", "book/JP", 10, large))));

      assertThat(full.problem()).isEqualTo(Problem.DISK_FULL);
      assertThat(full).hasMessage("The ledger " + log.path() + " has no room left on its disk.");
      assertThat(all(log)).isEqualTo(before);
      assertThat(append(log, events(10, 1)).get(0).position()).isEqualTo(11);
    }
  }

  @Test
  void saysThatTheOutcomeIsUnknownAndCanBeAskedForIt() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 1));
      try (LogTransaction transaction = log.begin()) {
        transaction.append(events(1, 1));
        log.writer().connection().close(); // the store is gone at the worst moment
        assertThatExceptionOfType(OutcomeUnknownException.class)
            .isThrownBy(transaction::commit)
            .withMessageContaining("it is not known whether");
      }
      assertThat(log.find("e1")).isEmpty();
      assertThat(append(log, events(1, 1)).get(0).position()).isEqualTo(2);
    }
  }

  @Test
  void recoversTheWriterAfterAFailedBegin() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      log.writer().connection().close();
      assertThatExceptionOfType(LedgerFileException.class)
          .isThrownBy(log::begin)
          .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.DISK_FAILED));
      append(log, events(0, 1));
    }
  }

  /** A writer knows where the log ends, and does not look each time. */
  @Test
  void refusesToWriteOverWhatAnotherProgramHasWrittenMeanwhile() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 2));
      LedgerFiles.tamper(
          path,
          "INSERT INTO event SELECT 3, 'foreign', stream, 2, type, revision, recorded_at, payload,"
              + " metadata, leaf_hash FROM event WHERE position = 2");
      LedgerFileException overtaken =
          catchThrowableOfType(LedgerFileException.class, () -> append(log, events(2, 1)));
      assertThat(overtaken.problem()).isEqualTo(Problem.OPEN_ELSEWHERE);
      assertThat(overtaken)
          .hasMessage("The ledger " + log.path() + " is being written by another program.");
      assertThat(log.find("e2")).isEmpty();
      assertThat(append(log, events(2, 1)).get(0).position()).isEqualTo(4);
    }
  }

  @Test
  void showsDamagedPayloadsAsTheyAre() throws Exception {
    LedgerFiles.ledger(path, 3);
    LedgerFiles.tamper(
        path,
        "UPDATE event SET payload = CAST(x'7bff00c3287d' AS TEXT) WHERE position = 2",
        "UPDATE event SET metadata = CAST(x'eda080' AS TEXT) WHERE position = 2");
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      StoredEvent damaged = all(log).get(1);
      assertThat(damaged.payload())
          .isEqualTo(new byte[] {0x7b, (byte) 0xff, 0, (byte) 0xc3, 0x28, 0x7d});
      assertThat(damaged.metadata()).isEqualTo(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
      assertThat(new LeafHash().of(damaged)).isNotEqualTo(damaged.leafHash());
    }
  }

  @Test
  void stopsAtARowThatNoLedgerWrites() throws Exception {
    String[] damages = {
      "UPDATE event SET leaf_hash = x'00' WHERE position = 2",
      "UPDATE event SET event_id = CAST(x'ff' AS TEXT) WHERE position = 2",
      "UPDATE event SET stream = CAST(x'626fc3' AS TEXT) WHERE position = 2",
      "UPDATE event SET type = CAST(x'80' AS TEXT) WHERE position = 2",
      "UPDATE event SET revision = 4294967297 WHERE position = 2"
    };
    for (int i = 0; i < damages.length; i++) {
      Path one = LedgerFiles.ledger(folder.resolve(i + ".jcm"), 3);
      LedgerFiles.tamper(one, damages[i]);
      try (SqliteLog log = SqliteLog.openForReading(one)) {
        DamagedLedgerException damaged =
            catchThrowableOfType(DamagedLedgerException.class, () -> all(log));
        assertThat(damaged.problem()).isEqualTo(Problem.DAMAGED);
        assertThat(damaged.position()).hasValue(2);
        assertThat(damaged).hasMessageContaining("is damaged: event 2 ");
        assertThatExceptionOfType(DamagedLedgerException.class)
            .isThrownBy(() -> log.handOver(folder.resolve("out.jcm")));
      }
    }
    assertThat(LedgerFiles.names(folder))
        .doesNotContain("out.jcm")
        .noneMatch(n -> n.contains("part"));
  }

  @Test
  void saysThatPagesAreDamaged() throws Exception {
    LedgerFiles.ledger(path, 2_000);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      for (long page = 4; page < 40; page++) {
        file.seek(page * 4096);
        file.write(new byte[200]);
      }
    }
    try (SqliteLog log = SqliteLog.openForReading(path)) {
      assertThatExceptionOfType(DamagedLedgerException.class).isThrownBy(() -> all(log));
    }
  }
}
