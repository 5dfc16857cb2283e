package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jcmledger.WatchedLog.Commit;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.LogClosedException;
import org.jcmledger.store.Outcome;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many commands at once: an outcome for each, or all or none. */
@Timeout(120)
class BatchesTest {

  private static final long EACH = 1_000;

  @TempDir Path folder;
  private Path file;
  private WatchedLog log;
  private JcmLedger ledger;

  @BeforeEach
  void open() {
    file = folder.resolve("x.jcm");
    log = new WatchedLog(SqliteLog.create(file));
    ledger = JcmLedger.begin(log, "x.jcm", Setting.declaration(), Setting.clock());
    Setting.submitAll(ledger, Setting.prelude(3, EACH));
  }

  /** Whatever happened: the file alone tells the same, and the books in memory agree with it. */
  @AfterEach
  void tellsTheSameFromTheLogAlone() {
    long held = balance(0);
    if (held > 0) {
      ledger.submit(transfer("all-there-is", 0, 1, held));
    }
    assertThat(balance(0) + balance(1) + balance(2)).isEqualTo(3 * EACH);
    var last = ledger.view();
    assertThat(last.position()).isEqualTo(log.head());
    ledger.close();
    try (JcmLedger again = JcmLedger.open(file, Setting.clock())) {
      assertThat(again.view()).isEqualTo(last);
    }
    assertThat(JcmLedger.audit(file).findings()).isEmpty();
  }

  private long balance(int account) {
    return ledger.book(JP).balance(account(account)).amount();
  }

  private boolean stored(String request) {
    return log.find(request).isPresent();
  }

  private BatchRejectedException refused(List<Command> commands) {
    return catchThrowableOfType(
        BatchRejectedException.class, () -> ledger.submitAllOrNone(commands));
  }

  @Test
  void answersEachInOrder() {
    long head = log.head();
    List<Outcome> outcomes =
        ledger.submitAll(
            List.<Command>of(
                transfer("a", 0, 1, EACH),
                transfer("b", 0, 1, 1),
                transfer("c", 1, 0, 2 * EACH),
                transfer("d", 0, 99, 1),
                transfer("a", 0, 1, EACH),
                transfer("a", 0, 1, 7)));
    assertThat(outcomes)
        .extracting(Outcome::isAccepted)
        .containsExactly(true, false, true, false, true, false);
    assertThat(outcomes)
        .extracting(outcome -> outcome.request().id())
        .containsExactly("a", "b", "c", "d", "a", "a");
    assertThat(receipt(outcomes.get(0)).first()).isEqualTo(head + 1);
    assertThat(receipt(outcomes.get(2)).first()).isEqualTo(head + 2).isEqualTo(log.head());
    assertThat(outcomes.get(4)).isEqualTo(outcomes.get(0));
    assertThat(((Outcome.Rejected) outcomes.get(1)).rejection())
        .isInstanceOf(InsufficientCredits.class);
    assertThat(((Outcome.Rejected) outcomes.get(3)).rejection()).isInstanceOf(TargetUnknown.class);
    assertThat(((Outcome.Rejected) outcomes.get(5)).rejection()).isInstanceOf(RequestReused.class);
    assertThat(ledger.submitAll(List.of())).isEmpty();
  }

  private static Receipt receipt(Outcome outcome) {
    return ((Outcome.Accepted) outcome).receipt();
  }

  @Test
  void answersTenThousandAndAgainWithTheSame() {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      commands.add(transfer("t" + i, i % 2, 1 - i % 2, i % 5 == 0 ? 3 * EACH : 1));
    }
    int commits = log.commits();
    List<Outcome> outcomes = ledger.submitAll(commands);
    assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(8_000);
    assertThat(log.commits() - commits).isEqualTo(20); // 512 at a time
    for (int i = 0; i < outcomes.size(); i++) {
      assertThat(outcomes.get(i).request()).isEqualTo(commands.get(i).request());
      assertThat(outcomes.get(i).isAccepted()).isEqualTo(i % 5 != 0);
    }
    long head = log.head();
    assertThat(ledger.submitAll(commands)).isEqualTo(outcomes);
    assertThat(log.head()).isEqualTo(head);
  }

  @Test
  void recordsAllInOneCommit() {
    List<Command> commands = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) { // more than are otherwise committed together
      commands.add(transfer("t" + i, i % 3, (i + 1) % 3, 1));
    }
    long head = log.head();
    int commits = log.commits();
    List<Receipt> receipts = ledger.submitAllOrNone(commands);
    assertThat(log.commits()).isEqualTo(commits + 1);
    for (int i = 0; i < receipts.size(); i++) {
      assertThat(receipts.get(i).first()).isEqualTo(head + 1 + i);
      assertThat(receipts.get(i).request()).isEqualTo(RequestId.of("t" + i));
    }
    assertThat(ledger.submitAllOrNone(commands)).isEqualTo(receipts);
    assertThat(log.head()).isEqualTo(head + commands.size());
    assertThat(ledger.submitAllOrNone(List.of())).isEmpty();
  }

  @Test
  void recordsNoneIfOneIsRefusedAndSaysWhich() {
    long head = log.head();
    BatchRejectedException refused =
        refused(
            List.<Command>of(
                transfer("a", 0, 1, EACH), // what it moves…
                transfer("b", 1, 2, 2 * EACH), // …is there for the next
                transfer("c", 0, 1, 1), // and gone for this one
                transfer("d", 0, 99, 1)));
    assertThat(refused.index()).isEqualTo(2);
    assertThat(refused.rejection()).isInstanceOf(InsufficientCredits.class);
    assertThat(refused).hasMessageContaining("number 3");
    assertThat(refused.getStackTrace()).as("the trace of this call").isNotEmpty();
    assertThat(log.head()).isEqualTo(head);
    assertThat(List.of(balance(0), balance(1), balance(2))).containsOnly(EACH);
    assertThat(stored("a")).isFalse();
    ledger.submit(transfer("a", 0, 1, 5)); // Its name is free: it was never recorded.
  }

  @Test
  void aRefusedBatchDisturbsNoneOfTheSameCommit() {
    WatchedLog.Gate gate = log.holdNextCommit();
    CompletableFuture<Receipt> first = ledger.submitAsync(transfer("first", 0, 1, 1));
    gate.awaitWriter();
    int commits = log.commits();
    CompletableFuture<Receipt> before = ledger.submitAsync(transfer("before", 0, 1, 10));
    CompletableFuture<BatchRejectedException> refused =
        inOrder(
            () ->
                refused(
                    List.<Command>of(
                        transfer("x", 0, 2, 100),
                        transfer("before", 0, 1, 10), // is under way already, and stays
                        transfer("y", 2, 1, 50),
                        transfer("z", 0, 2, 10 * EACH))));
    CompletableFuture<List<Receipt>> granted =
        inOrder(
            () ->
                ledger.submitAllOrNone(
                    List.<Command>of(transfer("x", 0, 2, 7), transfer("w", 2, 1, EACH + 7))));
    CompletableFuture<Receipt> after = ledger.submitAsync(transfer("after", 0, 1, EACH - 18));
    gate.open();
    assertThat(refused.join().index()).isEqualTo(3);
    long at = first.join().last();
    assertThat(before.join().first()).isEqualTo(at + 1);
    assertThat(granted.join()).extracting(Receipt::first).containsExactly(at + 2, at + 3);
    assertThat(after.join().first()).isEqualTo(at + 4).isEqualTo(log.head());
    assertThat(log.commits()).as("the first, and the rest together").isEqualTo(commits + 2);
    assertThat(stored("y")).isFalse();
    assertThat(List.of(balance(0), balance(1), balance(2))).containsExactly(0L, 3 * EACH, 0L);
  }

  /** On a thread of its own, and surely waiting when this returns. */
  private static <T> CompletableFuture<T> inOrder(java.util.function.Supplier<T> sending) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Thread sender = new Thread(() -> answer.complete(sending.get()), "sender");
    sender.start();
    while (sender.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return answer;
  }

  @Test
  void countsWhatWasRecordedBeforeAsAccepted() {
    Receipt earlier = ledger.submit(transfer("a", 0, 1, 5));
    long head = log.head();
    List<Receipt> receipts =
        ledger.submitAllOrNone(
            List.<Command>of(
                transfer("b", 0, 1, 1), transfer("a", 0, 1, 5), transfer("b", 0, 1, 1)));
    assertThat(receipts.get(1)).isEqualTo(earlier);
    assertThat(receipts.get(2)).isEqualTo(receipts.get(0));
    assertThat(log.head()).isEqualTo(head + 1);
    assertThat(
            refused(List.<Command>of(transfer("c", 0, 1, 1), transfer("a", 0, 1, 6))).rejection())
        .isInstanceOf(RequestReused.class);
    assertThat(stored("c")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN_AND_STORED", "UNKNOWN_AND_NOT_STORED"})
  void findsOutWhatBecameOfAll(Commit outcome) {
    long head = log.head();
    log.nextCommits(outcome);
    List<Receipt> receipts =
        ledger.submitAllOrNone(
            List.<Command>of(transfer("a", 0, 1, EACH), transfer("b", 1, 2, 2 * EACH)));
    assertThat(receipts).extracting(Receipt::first).containsExactly(head + 1, head + 2);
    log.nextCommits(outcome);
    assertThat(ledger.submitAll(List.<Command>of(transfer("c", 2, 1, 1), transfer("d", 2, 1, 1))))
        .allMatch(Outcome::isAccepted);
    assertThat(log.head()).isEqualTo(head + 4);
  }

  @Test
  void recordsNoneIfTheLogFails() {
    long head = log.head();
    log.nextCommits(Commit.STORES_NOTHING);
    List<Command> commands = List.of(transfer("a", 0, 1, EACH), transfer("b", 1, 2, 2 * EACH));
    assertThat(catchThrowable(() -> ledger.submitAllOrNone(commands)))
        .isInstanceOf(LedgerFileException.class);
    assertThat(log.head()).isEqualTo(head);
    assertThat(ledger.submitAllOrNone(commands)).hasSize(2);
  }

  /** Batches of random commands, all or none, against a plain count. */
  @Test
  void keepsCountOfRandomBatches() {
    long seed = ThreadLocalRandom.current().nextLong();
    System.out.println("BatchesTest seed " + seed);
    Random random = new Random(seed);
    long[] held = {EACH, EACH, EACH};
    int granted = 0;
    for (int batch = 0; batch < 200; batch++) {
      List<Command> commands = new ArrayList<>();
      long[] after = held.clone();
      int fails = -1;
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        int from = random.nextInt(3);
        int to = (from + 1 + random.nextInt(2)) % 3;
        long amount = 1L + random.nextInt((int) EACH);
        commands.add(transfer("r" + batch + "-" + i, from, to, amount));
        if (fails < 0 && after[from] < amount) {
          fails = i;
        }
        after[from] -= amount;
        after[to] += amount;
      }
      if (fails < 0) {
        ledger.submitAllOrNone(commands);
        held = after;
        granted++;
      } else {
        assertThat(refused(commands).index()).isEqualTo(fails);
      }
      assertThat(List.of(balance(0), balance(1), balance(2)))
          .containsExactly(held[0], held[1], held[2]);
    }
    assertThat(granted).isBetween(20, 180);
  }

  @Test
  void answersWhenClosed() {
    try (JcmLedger other = Setting.ledger(2, 100)) {
      other.close();
      assertThat(catchThrowable(() -> other.submitAll(List.of(transfer("t", 0, 1, 1)))))
          .isInstanceOf(LogClosedException.class);
      assertThat(catchThrowable(() -> other.submitAllOrNone(List.of(transfer("t", 0, 1, 1)))))
          .isInstanceOf(LogClosedException.class);
    }
  }
}
