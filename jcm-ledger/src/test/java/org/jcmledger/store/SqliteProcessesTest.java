package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.store.Events.all;
import static org.jcmledger.store.Events.append;
import static org.jcmledger.store.Events.event;
import static org.jcmledger.store.Events.events;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jcmledger.store.LedgerFileException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One writer, many readers, here and in other processes. */
@Timeout(120)
class SqliteProcessesTest {

  private static final int OPENINGS = 300;

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void name() {
    path = folder.resolve("x.jcm");
  }

  @Test
  void refusesASecondWriterInThisProcess() {
    try (SqliteLog log = SqliteLog.create(path)) {
      LedgerFileException refusal =
          catchThrowableOfType(LedgerFileException.class, () -> SqliteLog.open(path));
      assertThat(refusal.problem()).isEqualTo(Problem.OPEN_ELSEWHERE);
      assertThat(refusal)
          .hasMessage("The ledger " + log.path() + " is already open for writing in this process.");
      append(log, events(0, 1));
    }
    SqliteLog.open(path).close(); // and may be written again
  }

  /** The refused attempt must not cost the first writer its lock, as POSIX would have it. */
  @Test
  void refusesASecondProcessEvenAfterASecondAttemptInThisOne() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      assertThat(catchThrowableOfType(LedgerFileException.class, () -> SqliteLog.open(path)))
          .isNotNull();
      try (SqliteLog reading = SqliteLog.openForReading(path)) {
        assertThat(reading.head()).isZero();
      }
      try (OtherProcess other = OtherProcess.start("open", path)) {
        assertThat(other.line())
            .isEqualTo(
                "OPEN_ELSEWHERE The ledger "
                    + log.path()
                    + " is already open for writing by another process.");
      }
      append(log, events(0, 1));
    }
    try (OtherProcess other = OtherProcess.start("open", path)) {
      assertThat(other.line()).isEqualTo("opened at 1");
      LedgerFileException refusal =
          catchThrowableOfType(LedgerFileException.class, () -> SqliteLog.open(path));
      assertThat(refusal.problem()).isEqualTo(Problem.OPEN_ELSEWHERE);
      assertThat(refusal).hasMessageContaining("by another process");
    }
  }

  @Test
  void isReadByAnotherProcessWhileItIsWritten() throws Exception {
    try (SqliteLog log = SqliteLog.create(path)) {
      append(log, events(0, 5));
      try (OtherProcess reader = OtherProcess.start("read", path)) {
        assertThat(reader.line()).isEqualTo("5 5");
        try (LogTransaction open = log.begin()) {
          open.append(events(5, 5));
          reader.goOn();
          assertThat(reader.line()).as("while a transaction is open").isEqualTo("5 5");
          open.commit();
        }
        reader.goOn();
        assertThat(reader.line()).isEqualTo("10 10");
      }
    }
  }

  @Test
  void keepsEveryAcknowledgedTransactionWholeWhenItsProcessIsKilled() throws Exception {
    LedgerFiles.ledger(path, 0);
    int acknowledged = 0;
    for (int round = 0; round < 2; round++) {
      try (OtherProcess writer = OtherProcess.start("append", path)) {
        for (int i = 0; i < 40; i++) {
          acknowledged = Integer.parseInt(writer.line());
        }
        writer.kill();
      }
      try (SqliteLog log = SqliteLog.openForReading(path)) {
        assertThat(log.head()).isGreaterThanOrEqualTo(acknowledged);
        assertThat(log.head() % 3).as("whole transactions").isZero();
        assertThat(all(log)).hasSize((int) log.head());
      }
    }
    try (SqliteLog log = SqliteLog.open(path)) {
      assertThat(append(log, events((int) log.head(), 1))).hasSize(1);
    }
  }

  /** What is only half moved from the -wal looks damaged to whoever takes no lock. */
  @Test
  void opensForReadingWhileTheWriterMovesTheWalIntoTheFile() throws Exception {
    AtomicBoolean reading = new AtomicBoolean(true);
    try (SqliteLog log = SqliteLog.create(path)) {
      String payload = "{\"p\":\"" + "x".repeat(20_000) + "\"}";
      CompletableFuture<Void> writer =
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; reading.get(); i++) {
                  append(log, List.of(event("e" + i, "s", i, payload)));
                }
              });
      for (int i = 0; i < OPENINGS; i++) {
        SqliteLog.openForReading(path).close();
        SqliteLog.openForAudit(path).close();
      }
      reading.set(false);
      writer.get();
    }
  }
}
