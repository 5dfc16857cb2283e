package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jcmledger.WatchedLog.Commit;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.DuplicateEventIdException;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.OutcomeUnknownException;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the log does wrong is never told as done, nor told as not done when it was. */
@Timeout(60)
class WriterFaultsTest {

  private static final long EACH = 1_000;

  @TempDir Path folder;
  private WatchedLog log;
  private JcmLedger ledger;
  private final WatchedClock clock = new WatchedClock(Setting.clock());

  @BeforeEach
  void open() {
    log = new WatchedLog(SqliteLog.create(folder.resolve("x.jcm")));
    ledger = JcmLedger.begin(log, "x.jcm", Setting.declaration(), clock);
    Setting.submitAll(ledger, Setting.prelude(3, EACH));
  }

  @AfterEach
  void goOnAndTellTheSameFromTheLogAlone() {
    long before = ledger.book(JP).balance(account(2)).amount();
    Receipt later = ledger.submit(transfer("later", 0, 2, 7));
    assertThat(later.last()).isEqualTo(log.head());
    assertThat(ledger.book(JP).balance(account(2)).amount()).isEqualTo(before + 7);
    LedgerView view = ledger.view();
    assertThat(view.position()).isEqualTo(log.head());
    assertThat(Setting.sum(view)).isEqualTo(3 * EACH);
    decideLikeAFreshReplay(view);
    LedgerView last = ledger.view();
    ledger.close();
    try (JcmLedger again = JcmLedger.open(folder.resolve("x.jcm"), Setting.clock())) {
      assertThat(again.view()).isEqualTo(last);
      assertThat(again.submit(transfer("later", 0, 2, 7))).isEqualTo(later);
    }
  }

  /** The writer's own book, which no one sees: it grants exactly what the log says is there. */
  private void decideLikeAFreshReplay(LedgerView view) {
    for (int i = 0; i < 3; i++) {
      long held = view.book(JP).balance(account(i)).amount();
      RejectedException refused =
          catchThrowableOfType(
              RejectedException.class, () -> ledger.submit(transfer("all", 0, 1, 100 * EACH)));
      assertThat(refused.rejection()).isInstanceOf(InsufficientCredits.class);
      int from = i;
      RejectedException tooMuch =
          catchThrowableOfType(
              RejectedException.class,
              () -> ledger.submit(transfer("too-much", from, (from + 1) % 3, held + 1)));
      assertThat(tooMuch.rejection()).isInstanceOf(InsufficientCredits.class);
      if (held > 0) {
        ledger.submit(transfer("there-" + i, i, (i + 1) % 3, held));
        ledger.submit(transfer("back-" + i, (i + 1) % 3, i, held));
      }
    }
    for (int i = 0; i < 3; i++) {
      assertThat(ledger.book(JP).balance(account(i))).isEqualTo(view.book(JP).balance(account(i)));
      assertThat(ledger.book(JP).holdings(account(i)).size())
          .isEqualTo(view.book(JP).balance(account(i)).amount());
    }
  }

  private boolean stored(String request) {
    return log.find(request).isPresent();
  }

  @Test
  void tellsThatNothingWasStored() {
    log.nextCommits(Commit.STORES_NOTHING);
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 10))))
        .isInstanceOf(LedgerFileException.class);
    assertThat(stored("t")).isFalse();
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH);
    ledger.submit(transfer("t", 0, 1, 10));
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH - 10);
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN_AND_STORED", "UNKNOWN_AND_NOT_STORED"})
  void findsOutWhatBecameOfASingleCommand(Commit outcome) {
    log.nextCommits(outcome);
    Receipt receipt = ledger.submit(transfer("t", 0, 1, 10));
    assertThat(receipt.first()).isEqualTo(log.find("t").orElseThrow().position());
    assertThat(receipt.last()).isEqualTo(log.head());
    assertThat(ledger.view().position()).as("own writes are seen").isEqualTo(log.head());
    assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(EACH + 10);
    assertThat(ledger.submit(transfer("t", 0, 1, 10))).isEqualTo(receipt);
  }

  @Test
  void findsOutAgainAndAgain() {
    log.nextCommits(
        Commit.UNKNOWN_AND_NOT_STORED, Commit.UNKNOWN_AND_STORED, Commit.STORES_NOTHING);
    Receipt receipt = ledger.submit(transfer("t", 0, 1, 10));
    assertThat(receipt.first()).isEqualTo(log.find("t").orElseThrow().position());
    // The third fault is still to come.
    assertThat(catchThrowable(() -> ledger.submit(transfer("u", 0, 1, 10))))
        .isInstanceOf(LedgerFileException.class);
  }

  /** A store that never says: the sender hears just that, and can ask by the same request. */
  @Test
  void saysThatItDoesNotKnowWhenTheStoreNeverSays() {
    Commit[] never = new Commit[20];
    Arrays.fill(never, Commit.UNKNOWN_AND_NOT_STORED);
    log.nextCommits(never);
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 10))))
        .isInstanceOf(OutcomeUnknownException.class);
    log.forgetFaults();
    assertThat(stored("t")).isFalse();
    assertThat(ledger.submit(transfer("t", 0, 1, 10)).last()).isEqualTo(log.head());
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN_AND_STORED", "UNKNOWN_AND_NOT_STORED"})
  void saysThatItDoesNotKnowWhenItCannotLook(Commit outcome) {
    log.nextCommits(outcome);
    WatchedLog.Gate gate = log.holdNextCommit();
    CompletableFuture<Receipt> answer = ledger.submitAsync(transfer("t", 0, 1, 10));
    gate.awaitWriter();
    log.failNextBegin();
    gate.open();
    assertThat(catchThrowable(answer::join)).hasCauseInstanceOf(OutcomeUnknownException.class);
    Receipt receipt = ledger.submit(transfer("t", 0, 1, 10));
    assertThat(receipt.last()).isEqualTo(log.head());
    assertThat(ledger.view().position()).isEqualTo(log.head());
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN_AND_STORED", "UNKNOWN_AND_NOT_STORED"})
  void opensABookWhoseOpeningWasInDoubt(Commit outcome) {
    JcmLedger young = null;
    WatchedLog youngLog = new WatchedLog(SqliteLog.create(folder.resolve("young.jcm")));
    try {
      young = JcmLedger.begin(youngLog, "young.jcm", Setting.declaration(), Setting.clock());
      youngLog.nextCommits(outcome);
      young.submit(Setting.opening("b", JP, Setting.OPERATOR, "Asia/Tokyo"));
      youngLog.nextCommits(outcome);
      young.submit(Setting.opening("a", account(0), AccountKind.ENTITY_HOLDING, Setting.HOLDER));
      assertThat(young.book(JP).account(account(0))).isPresent();
      assertThat(young.view().position()).isEqualTo(youngLog.head()).isEqualTo(3);
    } finally {
      if (young != null) {
        young.close();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void answersABatchOneByOneAfterAnyFaultOfItsCommit(Commit outcome) {
    Map<String, CompletableFuture<Receipt>> answers = new HashMap<>();
    WatchedLog.Gate gate = log.holdNextCommit();
    answers.put("first", ledger.submitAsync(transfer("first", 0, 1, 1)));
    gate.awaitWriter();
    log.nextCommits(outcome); // The first has its own already.
    for (int i = 0; i < 30; i++) {
      // Every third asks for more than there is.
      Command command = transfer("t" + i, 0, 1, i % 3 == 2 ? 5 * EACH : 10);
      answers.put("t" + i, ledger.submitAsync(command));
    }
    gate.open();
    answers.forEach(this::answerIsTrue);
    assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(EACH + 1 + 20 * 10);
    assertThat(ledger.view().position()).isEqualTo(log.head());
  }

  private void answerIsTrue(String request, CompletableFuture<Receipt> answer) {
    Throwable failure = catchThrowable(answer::join);
    if (failure == null) {
      Receipt receipt = answer.join();
      assertThat(receipt.request()).isEqualTo(RequestId.of(request));
      assertThat(receipt.first()).isEqualTo(log.find(request).orElseThrow().position());
      assertThat(receipt.last()).isEqualTo(receipt.first());
    } else {
      assertThat(failure.getCause()).isInstanceOf(RejectedException.class);
      assertThat(stored(request)).isFalse();
    }
  }

  @Test
  void keepsRequestsOfSeveralEventsWholeWhenTheirOutcomeIsUnknown() {
    WatchedLog otherLog = new WatchedLog(SqliteLog.create(folder.resolve("other.jcm")));
    try (JcmLedger other =
        JcmLedger.begin(otherLog, "other.jcm", Setting.declaration(), Setting.clock())) {
      Setting.submitAll(other, Setting.openings());
      otherLog.nextCommits(Commit.UNKNOWN_AND_STORED);
      Receipt receipt = other.submit(Setting.decision("d", 100));
      assertThat(receipt.last()).isEqualTo(receipt.first() + 2).isEqualTo(otherLog.head());
      assertThat(other.view().book(JP).lines()).hasSize(1);
      assertThat(other.view().book(Setting.MN).lines()).hasSize(1);
    }
  }

  @Test
  void tellsThatTheDiskIsFull() {
    log.failNextAppend();
    LedgerFileException full =
        catchThrowableOfType(
            LedgerFileException.class, () -> ledger.submit(transfer("t", 0, 1, 10)));
    assertThat(full.problem()).isEqualTo(LedgerFileException.Problem.DISK_FULL);
    assertThat(stored("t")).isFalse();
  }

  @Test
  void tellsOfAnIdThatIsThereAlready() {
    log.duplicateNextAppend();
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 10))))
        .isInstanceOf(DuplicateEventIdException.class);
    assertThat(stored("t")).isFalse();
    ledger.submit(transfer("t", 0, 1, 10));
  }

  @Test
  void tellsThatNoTransactionBegins() {
    log.failNextBegin();
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 10))))
        .isInstanceOf(LedgerFileException.class);
    assertThat(stored("t")).isFalse();
  }

  @Test
  void narrowsAFaultOfABatchDown() {
    List<CompletableFuture<Receipt>> answers = new ArrayList<>();
    WatchedLog.Gate gate = log.holdNextCommit();
    answers.add(ledger.submitAsync(transfer("first", 0, 1, 1)));
    gate.awaitWriter();
    log.failNextAppend(); // That of the batch…
    log.failNextAppend(); // …and that of its first command alone.
    for (int i = 0; i < 5; i++) {
      answers.add(ledger.submitAsync(transfer("t" + i, 0, 1, 10)));
    }
    gate.open();
    assertThat(catchThrowable(answers.get(1)::join)).hasCauseInstanceOf(LedgerFileException.class);
    for (int i = 1; i < 5; i++) {
      assertThat(answers.get(i + 1).join().first())
          .isEqualTo(log.find("t" + i).orElseThrow().position());
    }
    assertThat(stored("t0")).isFalse();
  }

  @Test
  void survivesAClockThatThrows() {
    clock.failNext(new IllegalStateException("no time"));
    assertThat(catchThrowable(() -> ledger.submit(transfer("t", 0, 1, 10))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no time");
    assertThat(stored("t")).isFalse();
  }

  @Test
  void survivesAnErrorOfAnyKind() {
    AccountNumber to = account(1);
    WatchedLog.Gate gate = log.holdNextCommit();
    CompletableFuture<Receipt> first = ledger.submitAsync(transfer("first", 0, 1, 1));
    gate.awaitWriter();
    log.errorAtNextBegin(new AssertionError("a fault of ours"));
    CompletableFuture<Receipt> second = ledger.submitAsync(transfer("second", 0, 1, 1));
    gate.open();
    assertThat(first.join().request()).isEqualTo(RequestId.of("first"));
    assertThat(catchThrowable(() -> second.orTimeout(10, TimeUnit.SECONDS).join()))
        .hasCauseInstanceOf(AssertionError.class);
    assertThat(ledger.book(JP).balance(to).amount()).isEqualTo(EACH + 1);
  }
}
