package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.SerialLife;
import org.jcmledger.projection.Statement;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.MemoryLog;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions see whole commits, never less than before, and never wait for the writer. */
@Timeout(120)
class ReadingWhileWritingTest {

  private static final long EACH = 1_000;
  private static final int TRANSFERS = 3_000;

  @TempDir Path folder;

  private WatchedLog log(boolean inFile) {
    EventLog real = inFile ? SqliteLog.create(folder.resolve("x.jcm")) : new MemoryLog();
    return new WatchedLog(real);
  }

  private static JcmLedger over(EventLog log) {
    JcmLedger ledger = JcmLedger.begin(log, "x.jcm", Setting.declaration(), Setting.clock());
    Setting.submitAll(ledger, Setting.prelude(2, EACH));
    return ledger;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void seesWholeCommitsInOrder(boolean inFile) throws Exception {
    try (JcmLedger ledger = over(log(inFile))) {
      AtomicBoolean writing = new AtomicBoolean(true);
      CompletableFuture<Integer> views = CompletableFuture.supplyAsync(() -> look(ledger, writing));
      CompletableFuture<Integer> histories =
          CompletableFuture.supplyAsync(() -> lookBack(ledger, writing));
      List<CompletableFuture<Receipt>> answers = new ArrayList<>();
      for (int i = 0; i < TRANSFERS; i++) {
        answers.add(ledger.submitAsync(transfer("t" + i, i % 2, 1 - i % 2, 1 + i / 2 % 700)));
        if (i % 50 == 0) {
          answers.get(i).join();
        }
      }
      answers.forEach(CompletableFuture::join);
      writing.set(false);
      assertThat(views.get(30, TimeUnit.SECONDS)).isGreaterThan(1_000);
      assertThat(histories.get(30, TimeUnit.SECONDS)).isGreaterThan(2);
    }
  }

  private static int look(JcmLedger ledger, AtomicBoolean writing) {
    int looks = 0;
    long position = 0;
    while (writing.get() || looks < 2_000) {
      LedgerView view = ledger.view();
      assertThat(view.position()).isGreaterThanOrEqualTo(position);
      position = view.position();
      assertThat(Setting.sum(view)).isEqualTo(2 * EACH);
      looks++;
    }
    return looks;
  }

  private static int lookBack(JcmLedger ledger, AtomicBoolean writing) {
    int looks = 0;
    while (writing.get() || looks < 5) {
      long before = ledger.view().position();
      LedgerView day = ledger.asOf(Setting.DAY);
      assertThat(Setting.sum(day)).isEqualTo(2 * EACH);
      assertThat(day.position()).isBetween(before, ledger.view().position());
      LedgerView moment = ledger.asRecordedAt(Setting.clock().instant());
      assertThat(Setting.sum(moment)).isEqualTo(2 * EACH);
      assertThat(moment.position()).isGreaterThanOrEqualTo(day.position());
      Statement statement = ledger.book(JP).statement(account(0));
      assertThat(statement.serials().size()).isEqualTo(statement.balance().amount());
      SerialLife life = ledger.book(JP).life(1);
      assertThat(life.holder()).isPresent();
      looks++;
    }
    return looks;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void seesWhatWasAnsweredHoweverSeldomItLooks(boolean inFile) {
    try (JcmLedger ledger = over(log(inFile))) {
      long moved = 0;
      for (int i = 0; i < 400; i++) {
        Receipt receipt = ledger.submit(transfer("t" + i, 0, 1, 1));
        moved++;
        if (i % (1 + i / 20) == 0) { // After each at first, after twenty in the end.
          LedgerView view = ledger.view();
          assertThat(view.position()).isEqualTo(receipt.last());
          assertThat(Setting.sum(view)).isEqualTo(2 * EACH);
          assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH - moved);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void neverWaitsForTheWriter(boolean inFile) throws Exception {
    WatchedLog log = log(inFile);
    try (JcmLedger ledger = over(log)) {
      ledger.submit(transfer("t", 0, 1, 10));
      LedgerView before = ledger.view();
      WatchedLog.Gate gate = log.holdNextCommit();
      CompletableFuture<Receipt> held = ledger.submitAsync(transfer("held", 0, 1, 100));
      gate.awaitWriter();
      try {
        CompletableFuture.runAsync(() -> askEverything(ledger, before)).get(10, TimeUnit.SECONDS);
        assertThat(held).isNotDone();
      } finally {
        gate.open();
      }
      held.join();
      assertThat(ledger.view().position()).isEqualTo(before.position() + 1);
      assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH - 110);
    }
  }

  /** What is in the commit under way is not part of any answer. */
  private static void askEverything(JcmLedger ledger, LedgerView before) {
    Instant now = Setting.clock().instant();
    assertThat(ledger.view()).isEqualTo(before);
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH - 10);
    assertThat(ledger.asOf(Setting.DAY)).isEqualTo(before);
    assertThat(ledger.asRecordedAt(now)).isEqualTo(before);
    Statement statement = ledger.book(JP).statement(account(0));
    assertThat(statement.entries()).hasSize(2);
    assertThat(statement.balance().amount()).isEqualTo(EACH - 10);
    assertThat(ledger.book(JP).holdings(account(0)).size()).isEqualTo(EACH - 10);
    assertThat(ledger.book(JP).life(1).events()).hasSize(2);
    long[] seen = new long[1];
    ledger.history(recorded -> seen[0] = recorded.position());
    assertThat(seen[0]).isEqualTo(before.position());
  }
}
