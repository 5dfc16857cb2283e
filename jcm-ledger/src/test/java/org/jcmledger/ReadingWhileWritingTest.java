package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many senders and readers at once, on a real file. */
@Timeout(120)
class ReadingWhileWritingTest {

  private static final int ACCOUNTS = 4;
  private static final long EACH = 10_000;
  private static final int SENDERS = 8;
  private static final int TRANSFERS = 150;

  @TempDir private Path folder;

  @Test
  void every_view_is_of_whole_commits_and_every_answer_is_seen() throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try (JcmLedger ledger =
        JcmLedger.create(folder.resolve("x.jcm"), Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(ACCOUNTS, EACH));
      List<Future<Integer>> sent = new ArrayList<>();
      for (int sender = 0; sender < SENDERS; sender++) {
        int me = sender;
        sent.add(senders.submit(() -> send(ledger, me)));
      }
      long seen = 0;
      int looks = 0;
      while (sent.stream().anyMatch(future -> !future.isDone())) {
        LedgerView view = ledger.view();
        assertThat(view.position()).isGreaterThanOrEqualTo(seen);
        assertThat(Setting.sum(view)).isEqualTo(ACCOUNTS * EACH);
        seen = view.position();
        looks++;
      }
      int accepted = 0;
      for (Future<Integer> future : sent) {
        accepted += future.get();
      }
      assertThat(looks).isGreaterThan(10);
      assertThat(ledger.book(JP).statement(account(0)).balance())
          .isEqualTo(ledger.book(JP).balance(account(0)));
      assertThat(accepted).isEqualTo(SENDERS * TRANSFERS);
    } finally {
      senders.shutdownNow();
    }
  }

  /** Half of them ask for too much, which must not disturb the others. */
  private static int send(JcmLedger ledger, int sender) {
    int accepted = 0;
    for (int i = 0; i < TRANSFERS; i++) {
      String request = sender + "-" + i;
      try {
        ledger.submit(transfer(request + "-much", sender % ACCOUNTS, 0, ACCOUNTS * EACH + 1));
        throw new IllegalStateException("more was moved than there is");
      } catch (RejectedException e) {
        // As it should be: also where source and target are one.
      }
      Receipt receipt = ledger.submit(transfer(request, i % ACCOUNTS, (i + 1) % ACCOUNTS, 1));
      if (ledger.view().position() >= receipt.last()) {
        accepted++;
      }
    }
    return accepted;
  }

  @Test
  void no_question_waits_for_a_commit() {
    WatchedLog log = new WatchedLog(SqliteLog.create(folder.resolve("held.jcm")));
    try (JcmLedger ledger =
        JcmLedger.begin(log, "held.jcm", Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(2, EACH));
      WatchedLog.Gate gate = log.holdNextCommit();
      CompletableFuture<Receipt> held = ledger.submitAsync(transfer("t", 0, 1, 7));
      gate.awaitWriter();
      assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(EACH);
      assertThat(ledger.book(JP).statement(account(1)).balance().amount()).isEqualTo(EACH);
      assertThat(ledger.book(JP).asOf(Setting.DAY).balance(account(1)).amount()).isEqualTo(EACH);
      assertThat(ledger.book(JP).life(1).holder()).contains(account(0));
      assertThat(held).isNotDone();
      gate.open();
      held.join();
      assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(EACH + 7);
    }
  }
}
