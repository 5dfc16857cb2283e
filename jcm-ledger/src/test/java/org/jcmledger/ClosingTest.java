package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.LogClosedException;
import org.jcmledger.store.MemoryLog;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nobody waits for ever: every command that was taken is answered, and no other is taken. */
@Timeout(60)
class ClosingTest {

  @TempDir Path folder;

  @Test
  void answersWhenClosed() {
    JcmLedger ledger = Setting.ledger(2, 100);
    LedgerView last = ledger.view();
    ledger.close();
    ledger.close(); // does nothing
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 1))))
        .isInstanceOf(LogClosedException.class);
    assertThat(catchThrowable(() -> ledger.submitAsync(transfer("t", 0, 1, 1))))
        .isInstanceOf(LogClosedException.class);
    assertThat(ledger.view()).isEqualTo(last);
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(100);
    assertThat(catchThrowable(() -> ledger.asOf(Setting.DAY)))
        .isInstanceOf(LogClosedException.class);
    assertThat(catchThrowable(() -> ledger.book(JP).statement(account(0))))
        .isInstanceOf(LogClosedException.class);
  }

  @Test
  void answersAllThatWaitBeforeItCloses() throws Exception {
    Path file = folder.resolve("x.jcm");
    WatchedLog log = new WatchedLog(SqliteLog.create(file));
    JcmLedger ledger = JcmLedger.begin(log, "x.jcm", Setting.declaration(), Setting.clock());
    Setting.submitAll(ledger, Setting.prelude(2, 10_000));
    WatchedLog.Gate gate = log.holdNextCommit();
    List<CompletableFuture<Receipt>> answers = new ArrayList<>();
    answers.add(ledger.submitAsync(transfer("t0", 0, 1, 1)));
    gate.awaitWriter();
    for (int i = 1; i < 1_500; i++) { // more than two batches
      answers.add(ledger.submitAsync(transfer("t" + i, 0, 1, 1)));
    }
    CompletableFuture<Void> closing = CompletableFuture.runAsync(ledger::close);
    while (catchThrowable(() -> ledger.submitAsync(transfer("t1", 0, 1, 1))) == null) {
      Thread.sleep(1); // until the closing has begun
    }
    assertThat(closing).isNotDone();
    assertThat(answers).noneMatch(CompletableFuture::isDone);
    gate.open();
    closing.get(30, TimeUnit.SECONDS);
    assertThat(answers).allMatch(CompletableFuture::isDone);
    try (JcmLedger again = JcmLedger.open(file, Setting.clock())) {
      for (int i = 0; i < answers.size(); i++) {
        assertThat(again.submit(transfer("t" + i, 0, 1, 1))).isEqualTo(answers.get(i).join());
      }
      assertThat(again.book(JP).balance(account(1)).amount()).isEqualTo(11_500);
    }
  }

  @Test
  void refusesToSubmitOnTheWritersThread() {
    WatchedLog log = new WatchedLog(new MemoryLog());
    try (JcmLedger ledger =
        JcmLedger.begin(log, "in memory", Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(2, 100));
      WatchedLog.Gate gate = log.holdNextCommit();
      CompletableFuture<Receipt> first = ledger.submitAsync(transfer("t", 0, 1, 1));
      gate.awaitWriter(); // So that what depends on the answer is there before it.
      CompletableFuture<Receipt> second =
          first.thenApply(receipt -> ledger.submit(transfer("u", 0, 1, 1)));
      CompletableFuture<Long> reading =
          first.thenApply(receipt -> ledger.asOf(Setting.DAY).position());
      gate.open();
      assertThat(catchThrowable(second::join)).hasCauseInstanceOf(IllegalStateException.class);
      assertThat(reading.join()).isEqualTo(first.join().last());
      assertThat(
              first.thenApplyAsync(receipt -> ledger.submit(transfer("v", 0, 1, 1))).join().first())
          .isEqualTo(first.join().last() + 1);
    }
  }

  @Test
  void closesOnTheWritersThreadWithoutWaitingForItself() throws Exception {
    WatchedLog log = new WatchedLog(new MemoryLog());
    JcmLedger ledger = JcmLedger.begin(log, "in memory", Setting.declaration(), Setting.clock());
    Setting.submitAll(ledger, Setting.prelude(2, 100));
    WatchedLog.Gate gate = log.holdNextCommit();
    AtomicReference<LedgerView> atClosing = new AtomicReference<>();
    CompletableFuture<Receipt> first = ledger.submitAsync(transfer("t", 0, 1, 1));
    gate.awaitWriter();
    CompletableFuture<Void> closing =
        first.thenAccept(
            receipt -> {
              ledger.close();
              atClosing.set(ledger.view());
            });
    CompletableFuture<Receipt> waiting = ledger.submitAsync(transfer("u", 0, 1, 1));
    gate.open();
    closing.get(30, TimeUnit.SECONDS);
    assertThat(catchThrowable(() -> waiting.get(30, TimeUnit.SECONDS)))
        .hasCauseInstanceOf(LogClosedException.class);
    assertThat(atClosing.get().position()).isEqualTo(first.join().last());
    ledger.close();
  }
}
