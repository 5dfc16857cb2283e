package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many senders at once: each gets what is its own, and the sums are right to the tonne. */
@Timeout(120)
class GroupCommitTest {

  private static final int ACCOUNTS = 8;
  private static final long EACH = 100_000;
  private static final int SENDERS = 16;
  private static final int TRANSFERS = 60;

  @TempDir Path folder;
  private Path file;
  private WatchedLog log;
  private JcmLedger ledger;

  @BeforeEach
  void open() {
    file = folder.resolve("x.jcm");
    log = new WatchedLog(SqliteLog.create(file));
    ledger = JcmLedger.begin(log, "x.jcm", Setting.declaration(), Setting.clock());
    Setting.submitAll(ledger, Setting.prelude(ACCOUNTS, EACH));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private record Sent(TransferCredits command, int from, int to, long amount) {
    static Sent of(String request, int from, int to, long amount) {
      return new Sent(transfer(request, from, to, amount), from, to, amount);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void countsEveryTransferOfManySendersOnce(boolean hot) throws Exception {
    long seed = ThreadLocalRandom.current().nextLong();
    System.out.println("GroupCommitTest seed " + seed);
    long head = log.head();
    int commits = log.commits();
    Map<Sent, Receipt> receipts = new ConcurrentHashMap<>();
    sendAll(hot, seed, receipts);
    assertThat(receipts).hasSize(SENDERS * TRANSFERS);
    checkBalances(receipts.keySet());
    checkPositions(head, receipts);
    assertThat(log.commits() - commits)
        .as("commits for %s transfers", receipts.size())
        .isBetween(1, receipts.size() / 2);
    LedgerView view = ledger.view();
    ledger.close();
    try (JcmLedger again = JcmLedger.open(file, Setting.clock())) {
      assertThat(again.view()).isEqualTo(view);
      receipts.forEach(
          (sent, receipt) -> assertThat(again.submit(sent.command())).isEqualTo(receipt));
    }
  }

  private void sendAll(boolean hot, long seed, Map<Sent, Receipt> receipts)
      throws InterruptedException, ExecutionException {
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int s = 0; s < SENDERS; s++) {
        int sender = s;
        done.add(
            senders.submit(
                () -> {
                  Random random = new Random(seed + sender);
                  for (int i = 0; i < TRANSFERS; i++) {
                    int from = hot ? 0 : random.nextInt(ACCOUNTS);
                    int to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
                    Sent sent = Sent.of(sender + "-" + i, from, to, 1 + random.nextInt(100));
                    receipts.put(sent, ledger.submit(sent.command()));
                  }
                }));
      }
      for (Future<?> future : done) {
        future.get();
      }
    } finally {
      senders.shutdownNow();
    }
  }

  private void checkBalances(Set<Sent> all) {
    long[] expected = new long[ACCOUNTS];
    Arrays.fill(expected, EACH);
    for (Sent sent : all) {
      expected[sent.from()] -= sent.amount();
      expected[sent.to()] += sent.amount();
    }
    for (int i = 0; i < ACCOUNTS; i++) {
      assertThat(ledger.book(JP).balance(account(i)).amount()).isEqualTo(expected[i]);
      assertThat(ledger.book(JP).holdings(account(i)).size()).isEqualTo(expected[i]);
    }
  }

  private void checkPositions(long head, Map<Sent, Receipt> receipts) {
    TreeMap<Long, RecordedEvent> events = new TreeMap<>();
    ledger.history(recorded -> events.put(recorded.position(), recorded));
    assertThat(events).hasSize((int) log.head()).containsKeys(1L, log.head());
    Set<Long> positions = new HashSet<>();
    receipts.forEach(
        (sent, receipt) -> {
          assertThat(receipt.request()).isEqualTo(sent.command().request());
          assertThat(receipt.first()).isEqualTo(receipt.last()).isGreaterThan(head);
          assertThat(positions.add(receipt.first())).isTrue();
          RecordedEvent recorded = events.get(receipt.first());
          assertThat(recorded).isNotNull();
          assertThat(recorded.request()).isEqualTo(receipt.request());
          assertThat(recorded.recordedAt()).isEqualTo(receipt.recordedAt());
          CreditsTransferred event = (CreditsTransferred) recorded.event();
          assertThat(event.from()).isEqualTo(account(sent.from()));
          assertThat(event.to()).isEqualTo(account(sent.to()));
          assertThat(event.serials().size()).isEqualTo(sent.amount());
        });
    assertThat(head + receipts.size()).isEqualTo(log.head());
  }

  @Test
  void commitsWhatWaitsTogetherAndLetsARefusalDisturbNobody() {
    int commits = log.commits();
    WatchedLog.Gate gate = log.holdNextCommit();
    CompletableFuture<Receipt> first = ledger.submitAsync(transfer("first", 0, 1, 1));
    gate.awaitWriter();
    List<CompletableFuture<Receipt>> answers = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      answers.add(
          ledger.submitAsync(
              switch (i % 3) {
                case 0 -> transfer("good-" + i, 0, 1, 10);
                case 1 -> transfer("much-" + i, 2, 3, EACH + 1);
                default -> transfer("nowhere-" + i, 0, 99, 10);
              }));
    }
    gate.open();
    long position = first.join().last();
    for (int i = 0; i < 90; i++) {
      CompletableFuture<Receipt> answer = answers.get(i);
      if (i % 3 == 0) {
        assertThat(answer.join())
            .isEqualTo(
                new Receipt(
                    RequestId.of("good-" + i), ++position, position, Setting.clock().instant()));
      } else {
        assertThat(catchThrowable(answer::join).getCause())
            .asInstanceOf(InstanceOfAssertFactories.type(RejectedException.class))
            .extracting(RejectedException::rejection)
            .isInstanceOf(i % 3 == 1 ? InsufficientCredits.class : TargetUnknown.class);
      }
    }
    assertThat(log.head()).isEqualTo(position);
    assertThat(log.commits() - commits)
        .as("the first, and all others in a commit or two")
        .isBetween(2, 3);
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH - 301);
    assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(EACH + 301);
    // What was taken back with the batch's own first commands would show here.
    assertThat(catchThrowable(() -> ledger.submit(transfer("u", 0, 1, EACH - 300)))).isNotNull();
    ledger.submit(transfer("v", 0, 1, EACH - 301));
  }

  /** Decided in order: the second sender's command sees what the first one's did. */
  @Test
  void decidesInTheOrderOfSubmissionWithinABatch() {
    WatchedLog.Gate gate = log.holdNextCommit();
    CompletableFuture<Receipt> first = ledger.submitAsync(transfer("first", 0, 1, EACH));
    gate.awaitWriter();
    CompletableFuture<Receipt> empty = ledger.submitAsync(transfer("empty", 0, 1, 1));
    CompletableFuture<Receipt> back = ledger.submitAsync(transfer("back", 1, 0, 2 * EACH));
    CompletableFuture<Receipt> again = ledger.submitAsync(transfer("again", 0, 2, 2 * EACH));
    CompletableFuture<Receipt> never = ledger.submitAsync(transfer("never", 0, 2, 1));
    gate.open();
    assertThat(catchThrowable(empty::join)).hasCauseInstanceOf(RejectedException.class);
    assertThat(catchThrowable(never::join)).hasCauseInstanceOf(RejectedException.class);
    assertThat(back.join().first()).isEqualTo(first.join().first() + 1);
    assertThat(again.join().first()).isEqualTo(first.join().first() + 2);
    assertThat(ledger.book(JP).balance(account(2)).amount()).isEqualTo(3 * EACH);
  }

  @Test
  void commitsNothingForABatchOfRefusals() {
    int commits = log.commits();
    long head = log.head();
    for (int i = 0; i < 5; i++) {
      String request = "much-" + i;
      assertThat(catchThrowable(() -> ledger.submit(transfer(request, 2, 3, EACH + 1))))
          .isInstanceOf(RejectedException.class);
    }
    assertThat(log.commits()).isEqualTo(commits);
    assertThat(log.head()).isEqualTo(head);
  }

  @Test
  void keepsRequestsOfSeveralEventsTogetherAmongOthers() {
    ledger.close();
    log = new WatchedLog(SqliteLog.create(folder.resolve("y.jcm")));
    ledger = JcmLedger.begin(log, "y.jcm", Setting.declaration(), Setting.clock());
    Setting.submitAll(ledger, Setting.openings().subList(0, 3));
    WatchedLog.Gate gate = log.holdNextCommit();
    var first = ledger.submitAsync(Setting.openings().get(3));
    gate.awaitWriter();
    var account =
        ledger.submitAsync(
            Setting.opening("a", account(0), AccountKind.ENTITY_HOLDING, Setting.HOLDER));
    var decision = ledger.submitAsync(Setting.decision("d", 5));
    var twice = ledger.submitAsync(Setting.decision("e", 5)); // its number is taken by then
    var issuance = ledger.submitAsync(Setting.issuance("i", 1, 5));
    gate.open();
    long at = first.join().last();
    assertThat(account.join().first()).isEqualTo(at + 1);
    assertThat(decision.join().first()).isEqualTo(at + 2);
    assertThat(decision.join().last()).isEqualTo(at + 4);
    assertThat(catchThrowable(twice::join)).hasCauseInstanceOf(RejectedException.class);
    assertThat(issuance.join().first()).isEqualTo(at + 5).isEqualTo(log.head());
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(5);
  }
}
