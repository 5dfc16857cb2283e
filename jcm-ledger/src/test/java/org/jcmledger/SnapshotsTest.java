package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.jcmledger.axon.Past;
import org.jcmledger.axon.Snapshots;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A snapshot saves reading events; with it, without it and with a bad one, a ledger is the same.
 */
@Timeout(120)
class SnapshotsTest {

  private static final long EACH = 1_000;
  private static final Snapshots.Policy NEVER =
      new Snapshots.Policy(Long.MAX_VALUE, Long.MAX_VALUE);
  private static final Snapshots.Policy AT_CLOSING = new Snapshots.Policy(Long.MAX_VALUE, 1);

  @TempDir Path folder;
  private Path file;
  private Path snapshot;

  @BeforeEach
  void create() {
    file = folder.resolve("x.jcm");
    snapshot = folder.resolve("x.jcm.snapshot");
    JcmLedger.create(file, Setting.declaration(), Setting.clock()).close();
    try (JcmLedger ledger = open(AT_CLOSING)) {
      Setting.submitAll(ledger, Setting.prelude(3, EACH));
      for (int i = 0; i < 20; i++) {
        ledger.submit(transfer("t" + i, i % 3, (i + 1) % 3, 7));
      }
    }
  }

  private JcmLedger open(Snapshots.Policy policy) {
    return JcmLedger.resume(SqliteLog.open(file), "x.jcm", Setting.clock(), policy);
  }

  /** What the events alone come to. */
  private LedgerView fromEvents() {
    try (JcmLedger reading = JcmLedger.openForReading(file)) {
      return reading.view();
    }
  }

  /** Where an opening begins to read. */
  private long begins() {
    try (EventLog log = SqliteLog.open(file)) {
      return Snapshots.restore(log, "x.jcm").map(Past::position).orElse(0L);
    }
  }

  /** Opened, it shows what the events say, and decides as they do. */
  private void opensAsItIs() {
    LedgerView expected = fromEvents();
    try (JcmLedger ledger = open(NEVER)) {
      assertThat(ledger.view()).isEqualTo(expected);
      Receipt first = ledger.submit(transfer("t0", 0, 1, 7));
      assertThat(first.last()).isLessThan(expected.position());
      for (int i = 0; i < 3; i++) {
        long held = ledger.book(JP).balance(account(i)).amount();
        int from = i;
        assertThat(
                catchThrowable(
                    () -> ledger.submit(transfer("much", from, (from + 1) % 3, held + 1))))
            .isInstanceOf(RejectedException.class);
      }
      assertThat(ledger.view()).isEqualTo(expected);
    }
  }

  @Test
  void isTakenAtClosingAndReadAtOpening() {
    assertThat(begins()).isEqualTo(fromEvents().position());
    opensAsItIs();
    try (JcmLedger ledger = open(NEVER)) {
      for (int i = 0; i < 9; i++) {
        ledger.submit(transfer("later" + i, i % 3, (i + 2) % 3, 100));
      }
    }
    assertThat(begins()).isEqualTo(fromEvents().position() - 9);
    opensAsItIs();
    try (JcmLedger ledger = open(AT_CLOSING)) {
      ledger.submit(transfer("last", 0, 1, 1));
    }
    assertThat(begins()).as("one snapshot goes on from another").isEqualTo(fromEvents().position());
    opensAsItIs();
    assertThat(JcmLedger.audit(file).findings()).isEmpty();
  }

  @Test
  void aRandomHistoryIsTheSameFromEverySnapshot() {
    long seed = ThreadLocalRandom.current().nextLong();
    System.out.println("SnapshotsTest seed " + seed);
    Random random = new Random(seed);
    int sent = 0;
    for (int round = 0; round < 8; round++) {
      try (JcmLedger ledger = open(random.nextBoolean() ? AT_CLOSING : NEVER)) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
          int from = random.nextInt(3);
          commands.add(
              transfer(
                  "r" + sent++, from, (from + 1 + random.nextInt(2)) % 3, 1 + random.nextInt(900)));
        }
        ledger.submitAll(commands);
        assertThat(ledger.view()).isEqualTo(fromEvents());
      }
      opensAsItIs();
    }
  }

  @Test
  void isTakenInTheBackgroundWhileTheLedgerIsWritten() throws Exception {
    Files.delete(snapshot);
    LedgerView last;
    try (JcmLedger ledger = open(new Snapshots.Policy(20, Long.MAX_VALUE))) {
      for (int i = 0; i < 300; i++) {
        ledger.submit(transfer("b" + i, i % 3, (i + 1) % 3, 3));
      }
      last = ledger.view();
    }
    assertThat(begins()).isBetween(20L, last.position());
    opensAsItIs();
  }

  @Test
  void noByteOfItCanBeAnother() throws IOException {
    byte[] good = Files.readAllBytes(snapshot);
    LedgerView expected = fromEvents();
    try (EventLog log = SqliteLog.open(file)) {
      for (int i = 0; i < good.length; i++) {
        byte[] bad = good.clone();
        bad[i] ^= (byte) (1 << (i % 8));
        Files.write(snapshot, bad);
        assertThat(Snapshots.restore(log, "x.jcm")).as("byte %s", i).isEmpty();
      }
    }
    opensAsItIs();
    assertThat(fromEvents()).isEqualTo(expected);
  }

  @Test
  void noByteOfItCanBeMissing() throws IOException {
    byte[] good = Files.readAllBytes(snapshot);
    try (EventLog log = SqliteLog.open(file)) {
      for (int length = 0; length < good.length; length++) {
        Files.write(snapshot, Arrays.copyOf(good, length));
        assertThat(Snapshots.restore(log, "x.jcm")).as("%s bytes", length).isEmpty();
      }
    }
    Files.write(snapshot, new byte[0]);
    opensAsItIs();
  }

  @Test
  void anotherLedgersIsNotUsed() throws IOException {
    Path other = folder.resolve("other.jcm");
    JcmLedger.create(other, Setting.declaration(), Setting.clock()).close();
    try (JcmLedger ledger =
        JcmLedger.resume(SqliteLog.open(other), "other", Setting.clock(), AT_CLOSING)) {
      Setting.submitAll(ledger, Setting.prelude(3, 3 * EACH));
    }
    Files.copy(
        folder.resolve("other.jcm.snapshot"),
        snapshot,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(begins()).isZero();
    opensAsItIs();
  }

  /** An older copy of the ledger was put back, and written on: the snapshot is of a lost future. */
  @Test
  void thatOfALedgerThatWasSetBackIsNotUsed() throws IOException {
    Path copy = folder.resolve("copy");
    Files.copy(file, copy);
    try (JcmLedger ledger = open(AT_CLOSING)) {
      ledger.submit(transfer("lost", 0, 1, 500));
    }
    Files.delete(file);
    Files.copy(copy, file);
    assertThat(begins()).as("the log is shorter").isZero();
    opensAsItIs();
    try (JcmLedger ledger = open(NEVER)) {
      ledger.submit(transfer("other", 1, 2, 400));
    }
    assertThat(begins()).as("the event at its position is another").isZero();
    opensAsItIs();
  }

  @Test
  void aWritingThatWasCutOffLeavesTheOneBefore() throws IOException {
    Files.write(folder.resolve("x.jcm.snapshot.tmp"), new byte[] {1, 2, 3});
    assertThat(begins()).isEqualTo(fromEvents().position());
    opensAsItIs();
    try (JcmLedger ledger = open(AT_CLOSING)) {
      ledger.submit(transfer("more", 0, 1, 1));
    }
    assertThat(begins()).isEqualTo(fromEvents().position());
    assertThat(folder.resolve("x.jcm.snapshot.tmp")).doesNotExist();
  }

  @Test
  void nothingDependsOnItsBeingWritten() throws IOException {
    Files.delete(snapshot);
    Files.createDirectory(snapshot); // where no file can be put
    Files.createFile(snapshot.resolve("in the way"));
    try (JcmLedger ledger = open(new Snapshots.Policy(1, 1))) {
      for (int i = 0; i < 10; i++) {
        ledger.submit(transfer("w" + i, 0, 1, 1));
      }
    }
    assertThat(begins()).isZero();
    opensAsItIs();
  }

  @Test
  void readersAndSmallLedgersLeaveNone() throws IOException {
    Files.delete(snapshot);
    fromEvents();
    try (JcmLedger ledger = JcmLedger.open(file, Setting.clock())) {
      ledger.submit(transfer("s", 0, 1, 1));
    }
    assertThat(snapshot).doesNotExist();
  }
}
