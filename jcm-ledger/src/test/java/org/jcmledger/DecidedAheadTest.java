package org.jcmledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jcmledger.WatchedLog.Commit;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Commands are decided while those before them are still being recorded. That shows in nothing but
 * speed: whatever becomes of those before, the answers are what the log says.
 *
 * <p>Each test holds a batch in its commit, and lets others be decided meanwhile.
 */
@Timeout(60)
class DecidedAheadTest {

  private static final long EACH = 1_000;
  private static final int BATCH = 20; // more than are decided by one thread

  @TempDir Path folder;
  private WatchedLog log;
  private JcmLedger ledger;
  private WatchedLog.Gate gate;
  private final WatchedClock clock = new WatchedClock(Setting.clock());
  private final Map<String, CompletableFuture<Receipt>> answers = new LinkedHashMap<>();

  /** Twenty transfers of 10 from the first account to the second are in their commit. */
  @BeforeEach
  void holdABatchInItsCommit() {
    log = new WatchedLog(SqliteLog.create(folder.resolve("x.jcm")));
    ledger = JcmLedger.begin(log, "x.jcm", Setting.declaration(), clock);
    Setting.submitAll(ledger, Setting.prelude(3, EACH));
    WatchedLog.Gate first = log.holdNextCommit();
    submit(transfer("first", 2, 0, 1));
    first.awaitWriter();
    gate = log.holdNextCommit();
    for (int i = 0; i < BATCH; i++) {
      submit(transfer("t" + i, 0, 1, 10));
    }
    first.open();
    gate.awaitWriter();
  }

  private void submit(TransferCredits command) {
    answers.put(command.request().id(), ledger.submitAsync(command));
  }

  private CompletableFuture<Receipt> answer(String request) {
    return requireNonNull(answers.get(request), request);
  }

  /** The clock is read once for each batch that is begun. */
  private void awaitDecisionsAhead(int readingsBefore) {
    while (clock.readings() == readingsBefore) {
      Thread.onSpinWait();
    }
  }

  @AfterEach
  void theLogSaysTheSame() {
    ledger.submit(transfer("last", 0, 2, 1));
    LedgerView view = ledger.view();
    assertThat(view.position()).isEqualTo(log.head());
    assertThat(Setting.sum(view)).isEqualTo(3 * EACH);
    answers.forEach((request, answer) -> log.assertBearsOut(answer, request));
    ledger.close();
    log.close(); // One that was opened for this look alone.
    try (JcmLedger again = JcmLedger.open(folder.resolve("x.jcm"), Setting.clock())) {
      assertThat(again.view()).isEqualTo(view);
    }
  }

  private long balance(int account) {
    return ledger.book(JP).balance(account(account)).amount();
  }

  @ParameterizedTest
  @EnumSource
  void restsOnTheBatchUnderWayWhateverBecomesOfItsCommit(Commit outcome) {
    // The batch's own outcome is drawn already: it succeeds; that of the next is chosen here.
    log.nextCommits(outcome);
    int readings = clock.readings();
    submit(transfer("all", 1, 2, EACH + BATCH * 10));
    submit(transfer("and", 0, 2, 1)); // After a fault each is tried once more, by itself.
    awaitDecisionsAhead(readings);
    gate.open();
    assertThat(answer("all").join().first())
        .isEqualTo(answer("t" + (BATCH - 1)).join().first() + 1);
    assertThat(balance(1)).isZero();
  }

  /** What nobody can be told before the batch under way is durable: that the account is empty. */
  @Test
  void refusesOnTheGroundOfWhatIsUnderWay() {
    int readings = clock.readings();
    submit(transfer("too-much", 0, 2, EACH + 1 - BATCH * 10 + 1));
    awaitDecisionsAhead(readings);
    assertThat(answer("too-much")).isNotDone();
    gate.open();
    assertThat(refusal("too-much")).isInstanceOf(InsufficientCredits.class);
  }

  private Object refusal(String request) {
    return assertThat(catchThrowable(answer(request)::join).getCause())
        .asInstanceOf(InstanceOfAssertFactories.type(RejectedException.class))
        .actual()
        .rejection();
  }

  @Test
  void knowsTheRequestsThatAreUnderWay() {
    int readings = clock.readings();
    CompletableFuture<Receipt> again = ledger.submitAsync(transfer("t0", 0, 1, 10));
    CompletableFuture<Receipt> other = ledger.submitAsync(transfer("t1", 0, 1, 11));
    awaitDecisionsAhead(readings);
    gate.open();
    assertThat(again.join()).isEqualTo(answer("t0").join());
    assertThat(catchThrowable(other::join).getCause())
        .asInstanceOf(InstanceOfAssertFactories.type(RejectedException.class))
        .extracting(RejectedException::rejection)
        .isInstanceOf(RequestReused.class);
  }

  @Test
  void aFaultOfADecisionDisturbsNeitherThoseUnderWayNorItself() {
    int readings = clock.readings();
    clock.failNext(new IllegalStateException("no time"));
    submit(transfer("all", 1, 2, EACH + BATCH * 10));
    awaitDecisionsAhead(readings);
    gate.open();
    assertThat(answer("all").join().first())
        .isEqualTo(answer("t" + (BATCH - 1)).join().first() + 1);
  }

  @Test
  void closingRecordsWhatWasDecidedAhead() {
    int readings = clock.readings();
    submit(transfer("all", 1, 2, EACH + BATCH * 10));
    awaitDecisionsAhead(readings);
    Thread closing = new Thread(ledger::close);
    closing.start();
    gate.open();
    assertThat(answer("all").join().first())
        .isEqualTo(answer("t" + (BATCH - 1)).join().first() + 1);
    while (closing.isAlive()) {
      Thread.onSpinWait();
    }
    ledger = JcmLedger.open(folder.resolve("x.jcm"), Setting.clock());
    log = new WatchedLog(SqliteLog.openForReading(folder.resolve("x.jcm")));
  }

  /** None of the batch can be recorded, so what would have come of it cannot be moved on. */
  @Test
  void isUndoneWithTheBatchThatItRestsOn() {
    Commit[] never = new Commit[2 * BATCH];
    Arrays.fill(never, Commit.STORES_NOTHING);
    int readings = clock.readings();
    submit(transfer("all", 1, 2, EACH + BATCH * 10));
    submit(transfer("part", 1, 2, EACH));
    awaitDecisionsAhead(readings);
    gate.fail(); // of the batch…
    log.nextCommits(Arrays.copyOf(never, BATCH)); // …and of each of its commands alone.
    gate.open();
    for (int i = 0; i < BATCH; i++) {
      assertThat(catchThrowable(answer("t" + i)::join))
          .hasCauseInstanceOf(LedgerFileException.class);
    }
    assertThat(refusal("all")).isInstanceOf(InsufficientCredits.class);
    answer("part").join();
    assertThat(balance(1)).isZero();
    assertThat(balance(0)).isEqualTo(EACH + 1);
  }
}
