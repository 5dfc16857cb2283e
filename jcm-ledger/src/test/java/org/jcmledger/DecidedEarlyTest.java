package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jcmledger.WatchedLog.Commit;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
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
 * Where two may write one log, a writer that has been alone for a while decides before it has the
 * log's lock. Whatever the other one does meanwhile, the answers are what the log says.
 *
 * <p>The clock is read once for a batch, just before it is decided. In these tests the other writer
 * then writes, which could not be if the lock were held: it would wait for ever.
 */
@Timeout(60)
class DecidedEarlyTest {

  private static final long EACH = 1_000;

  /** More turns than a writer wants to be alone for. */
  private static final int ALONE = 20;

  @TempDir Path folder;
  private WatchedLog log;
  private JcmLedger one;
  private JcmLedger two;
  private final WatchedClock clock = new WatchedClock(Setting.clock());
  private final Map<String, CompletableFuture<Receipt>> answers = new LinkedHashMap<>();

  @BeforeEach
  void twoLedgersOfWhichOneWrites() {
    log = new WatchedLog(SqliteLog.create(folder.resolve("x.jcm")), true);
    one = JcmLedger.begin(log, "one", Setting.declaration(), clock);
    Setting.submitAll(one, Setting.prelude(3, EACH));
    two = JcmLedger.resume(log, "two", Setting.clock());
    for (int i = 0; i < ALONE; i++) {
      one.submitAsync(transfer("alone-" + i, 2, i % 2, 1)).join();
    }
  }

  @AfterEach
  void bothSayWhatTheLogSays() {
    answers.forEach((request, answer) -> log.assertBearsOut(answer, request));
    one.submit(transfer("last", 0, 1, 1));
    assertThat(one.upToDate()).isEqualTo(two.upToDate());
    assertThat(one.view().position()).isEqualTo(log.head());
    assertThat(Setting.sum(one.view())).isEqualTo(3 * EACH);
    one.close();
    two.close();
  }

  private CompletableFuture<Receipt> submit(TransferCredits command) {
    CompletableFuture<Receipt> answer = one.submitAsync(command);
    answers.put(command.request().id(), answer);
    return answer;
  }

  private long balance(int account) {
    return one.book(JP).balance(account(account)).amount();
  }

  @Test
  void refusesWhatTheOtherHasTakenMeanwhile() {
    long all = balance(0);
    clock.atNext(() -> two.submit(transfer("taken", 0, 1, all)));
    CompletableFuture<Receipt> late = submit(transfer("late", 0, 2, 1));
    assertThat(catchThrowable(late::join).getCause())
        .asInstanceOf(InstanceOfAssertFactories.type(RejectedException.class))
        .extracting(RejectedException::rejection)
        .isInstanceOf(InsufficientCredits.class);
    two.submit(transfer("back", 1, 0, all));
  }

  @Test
  void grantsWhatTheOtherHasMadePossibleMeanwhile() {
    long more = balance(0) + 1;
    clock.atNext(() -> two.submit(transfer("given", 1, 0, 1)));
    submit(transfer("possible", 0, 2, more)).join();
    assertThat(balance(0)).isZero();
    submit(transfer("again", 2, 0, more)).join();
  }

  /** The same request, by both. */
  @Test
  void findsWhatTheOtherHasRecordedMeanwhile() {
    Receipt[] recorded = new Receipt[1];
    TransferCredits command = transfer("same", 0, 2, 1);
    clock.atNext(() -> recorded[0] = two.submit(command));
    assertThat(submit(command).join()).isEqualTo(recorded[0]);
  }

  @Test
  void decidesUnderTheLockOnceTheOtherWrites() {
    clock.atNext(() -> two.submit(transfer("other", 1, 0, 1)));
    submit(transfer("overtaken", 0, 2, 1)).join();
    int before = clock.readings();
    submit(transfer("under-the-lock", 0, 2, 1)).join();
    assertThat(clock.readings()).as("decided once").isEqualTo(before + 1);
  }

  @ParameterizedTest
  @EnumSource
  void answersWhatBecameOfItsCommit(Commit outcome) {
    log.nextCommits(outcome);
    CompletableFuture<Receipt> all = submit(transfer("all", 0, 2, balance(0)));
    if (outcome == Commit.STORES_NOTHING) {
      assertThat(catchThrowable(all::join)).hasCauseInstanceOf(LedgerFileException.class);
    } else {
      all.join();
      assertThat(balance(0)).isZero();
      submit(transfer("some", 2, 0, 1)).join();
    }
  }

  @Test
  void aFaultOfADecisionDisturbsNobody() {
    clock.failNext(new IllegalStateException("no time"));
    CompletableFuture<Receipt> first = submit(transfer("first", 0, 2, 1));
    first.join();
    submit(transfer("second", 0, 2, 1)).join();
  }
}
