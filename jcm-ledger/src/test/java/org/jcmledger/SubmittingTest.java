package org.jcmledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.Setting.DECISION;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.MN;
import static org.jcmledger.Setting.MONGOLIA;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.rejection.BookNotHeldHere;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.CommitteeNotHeldHere;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.MemoryLog;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a sender gets for a command: a receipt, the same receipt again, or one reason. */
@Timeout(60)
class SubmittingTest {

  @TempDir Path folder;

  private static Rejection refused(JcmLedger ledger, Command command) {
    long before = ledger.view().position();
    RejectedException refusal =
        catchThrowableOfType(RejectedException.class, () -> ledger.submit(command));
    assertThat(refusal).isNotNull();
    assertThat(ledger.view().position()).isEqualTo(before);
    return refusal.rejection();
  }

  private static List<String> idsAfter(EventLog log, long position) {
    List<String> ids = new ArrayList<>();
    log.scan(
        position,
        stored -> ids.add(stored.position() + " " + stored.stream() + " " + stored.eventId()));
    return ids;
  }

  private static LedgerScope scope(Set<Registry> books, Set<PartnerCountry> committees) {
    return new LedgerScope(
        Optional.of(new TreeSet<>(books)), Optional.of(new TreeSet<>(committees)), false);
  }

  private static JcmLedger over(EventLog log, LedgerScope scope) {
    return JcmLedger.begin(log, "in memory", Setting.declaration(scope), Setting.clock());
  }

  @Test
  void givesThePositionsOfAllEventsOfADecision() {
    EventLog log = new MemoryLog();
    try (JcmLedger ledger = over(log, LedgerScope.japanWith(MONGOLIA))) {
      Setting.submitAll(ledger, Setting.openings());
      Receipt receipt = ledger.submit(Setting.decision("d", 48));
      assertThat(receipt)
          .isEqualTo(new Receipt(RequestId.of("d"), 6, 8, Setting.clock().instant()));
      assertThat(idsAfter(log, 5))
          .containsExactly("6 committee/MN d", "7 book/JP d#2", "8 book/MN d#3");
      List<RecordedEvent> history = new ArrayList<>();
      ledger.history(history::add);
      assertThat(history.subList(5, 8))
          .extracting(recorded -> recorded.event().getClass().getSimpleName())
          .containsExactly("IssuanceDecided", "IssuanceNotified", "IssuanceNotified");
      assertThat(history.subList(5, 8))
          .extracting(RecordedEvent::request)
          .containsOnly(RequestId.of("d"));
      assertThat(((IssuanceNotified) history.get(6).event()).lines().get(0).notified())
          .isEqualTo(Tonnes.of(48));
      assertThat(((IssuanceNotified) history.get(7).event()).lines().get(0).notified())
          .isEqualTo(Tonnes.of(Setting.HOST));
      assertThat(ledger.submit(Setting.decision("d", 48))).isEqualTo(receipt);
    }
  }

  @Test
  void notifiesOnlyTheBookThatIsHeldHere() {
    for (Registry held : List.of(JP, MN)) {
      EventLog log = new MemoryLog();
      try (JcmLedger ledger = over(log, scope(Set.of(held), Set.of(MONGOLIA)))) {
        ledger.submit(Setting.signature("s"));
        ledger.submit(Setting.project("p"));
        ledger.submit(
            held.equals(JP)
                ? Setting.opening("b", JP, Setting.OPERATOR, "Asia/Tokyo")
                : Setting.opening("b", MN, Setting.OPERATOR_MN, "Asia/Ulaanbaatar"));
        Receipt receipt = ledger.submit(Setting.decision("d", 48));
        assertThat(receipt.first()).isEqualTo(5);
        assertThat(receipt.last()).isEqualTo(6);
        assertThat(idsAfter(log, 4))
            .containsExactly("5 committee/MN d", "6 book/" + held.code() + " d#2");
        assertThat(ledger.submit(Setting.decision("d", 48))).isEqualTo(receipt);
        assertThat(ledger.view().book(held).lines()).hasSize(1);
      }
    }
  }

  @Test
  void givesTheSameReceiptAgainAlsoAfterReopening() {
    Path file = folder.resolve("x.jcm");
    ManualClock clock = Setting.clock();
    List<Command> commands = new ArrayList<>(Setting.prelude(2, 100));
    commands.add(transfer("t", 0, 1, 40));
    List<Receipt> receipts = new ArrayList<>();
    try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), clock)) {
      for (Command command : commands) {
        receipts.add(ledger.submit(command));
        clock.advance(Duration.ofSeconds(3));
      }
      assertThat(receipts.get(receipts.size() - 1).recordedAt())
          .isEqualTo(receipts.get(0).recordedAt().plusSeconds(3L * (receipts.size() - 1)));
      assertThat(commands.stream().map(ledger::submit).toList()).isEqualTo(receipts);
    }
    try (JcmLedger ledger = JcmLedger.open(file, clock)) {
      long position = ledger.view().position();
      assertThat(commands.stream().map(ledger::submit).toList()).isEqualTo(receipts);
      assertThat(ledger.view().position()).isEqualTo(position);
      assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(140);
      assertThat(refused(ledger, transfer("t", 0, 1, 41)))
          .isEqualTo(new RequestReused(RequestId.of("t")));
      assertThat(refused(ledger, transfer("p-decision", 0, 1, 41)))
          .isEqualTo(new RequestReused(RequestId.of("p-decision")));
    }
  }

  @Test
  void givesTheSameReceiptAgainWithinOneBatch() {
    WatchedLog log = new WatchedLog(new MemoryLog());
    try (JcmLedger ledger = over(log, LedgerScope.japanWith(MONGOLIA))) {
      Setting.submitAll(ledger, Setting.prelude(2, 100));
      WatchedLog.Gate gate = log.holdNextCommit();
      var first = ledger.submitAsync(transfer("first", 0, 1, 1));
      gate.awaitWriter();
      int commits = log.commits();
      List<CompletableFuture<Receipt>> same = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        same.add(ledger.submitAsync(transfer("t", 0, 1, 10)));
      }
      var other = ledger.submitAsync(transfer("t", 0, 1, 11));
      gate.open();
      assertThat(same.stream().map(CompletableFuture::join)).containsOnly(same.get(0).join());
      assertThat(same.get(0).join().first()).isEqualTo(first.join().last() + 1);
      assertThat(catchThrowable(other::join))
          .hasCauseInstanceOf(RejectedException.class)
          .hasMessageContaining("request t was already accepted");
      assertThat(log.commits()).as("one batch").isEqualTo(commits + 2);
      assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(111);
    }
  }

  @Test
  void tellsAnotherContentByEachOfItsParts() {
    try (JcmLedger ledger = Setting.ledger(3, 100)) {
      Receipt receipt = ledger.submit(transfer("t", 0, 1, 10), Wording.of("page 3"));
      RequestReused reused = new RequestReused(RequestId.of("t"));
      assertThat(refused(ledger, transfer("t", 0, 1, 10))).isEqualTo(reused); // without a source
      assertThat(refused(ledger, transfer("t", 0, 2, 10))).isEqualTo(reused);
      assertThat(refused(ledger, transfer("t", 1, 0, 10))).isEqualTo(reused);
      // Looked at before any rule: this would be refused for other reasons as well.
      assertThat(refused(ledger, transfer("t", 7, 8, 1_000_000))).isEqualTo(reused);
      assertThat(ledger.submit(transfer("t", 0, 1, 10), Wording.of("page 3"))).isEqualTo(receipt);
    }
  }

  @Test
  void doesNotRememberWhatItRefused() {
    try (JcmLedger ledger = Setting.ledger(2, 100)) {
      assertThat(refused(ledger, transfer("t", 0, 1, 150))).isInstanceOf(InsufficientCredits.class);
      ledger.submit(transfer("more", 1, 0, 60));
      assertThat(ledger.submit(transfer("t", 0, 1, 150)).request()).isEqualTo(RequestId.of("t"));
      assertThat(refused(ledger, transfer("u", 0, 1, 150))).isInstanceOf(InsufficientCredits.class);
      ledger.submit(transfer("u", 0, 1, 5)); // Also with another content.
      assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(5);
    }
  }

  @Test
  void refusesWhatItDoesNotHold() {
    PartnerCountry thailand = PartnerCountry.of("TH");
    try (JcmLedger ledger = Setting.ledger(2, 100)) {
      assertThat(
              refused(
                  ledger,
                  Setting.opening("b", thailand.registry(), Setting.OPERATOR, "Asia/Bangkok")))
          .isEqualTo(new BookNotHeldHere(thailand.registry()));
      DecideIssuance here = Setting.decision("d", 48);
      assertThat(
              refused(
                  ledger,
                  new DecideIssuance(
                      here.request(),
                      here.by(),
                      here.on(),
                      thailand,
                      DecisionId.of("TH-1"),
                      here.lines())))
          .isEqualTo(new CommitteeNotHeldHere(thailand));
      assertThat(refused(ledger, notification())).isEqualTo(new CommitteeHeldHere(MONGOLIA));
    }
  }

  private static NotifyIssuance notification() {
    DecideIssuance decision = Setting.decision("d", 48);
    return new NotifyIssuance(
        RequestId.of("n"),
        Setting.OPERATOR,
        BookDate.TODAY,
        JP,
        DECISION,
        decision.on(),
        List.of(NotifiedLine.of(1, decision.lines().get(0), Tonnes.of(48))));
  }

  @Test
  void takesTheNotificationOfACommitteeThatIsElsewhere() {
    EventLog log = new MemoryLog();
    try (JcmLedger ledger = over(log, scope(Set.of(JP), Set.of()))) {
      ledger.submit(Setting.opening("b", JP, Setting.OPERATOR, "Asia/Tokyo"));
      Receipt receipt = ledger.submit(notification());
      assertThat(receipt.first()).isEqualTo(3).isEqualTo(receipt.last());
      assertThat(ledger.view().book(JP).lines().get(0).open()).isEqualTo(Tonnes.of(48));
      assertThat(refused(ledger, Setting.decision("d", 48)))
          .isEqualTo(new CommitteeNotHeldHere(MONGOLIA));
    }
  }

  @Test
  void leavesNothingOfADecisionThatOneOfItsBooksRefuses() {
    EventLog log = new MemoryLog();
    try (JcmLedger ledger = over(log, LedgerScope.japanWith(MONGOLIA))) {
      Setting.submitAll(ledger, Setting.openings().subList(0, 3)); // Mongolia's book is not open.
      assertThat(refused(ledger, Setting.decision("d", 48))).isEqualTo(new BookNotOpen(MN));
      assertThat(log.head()).isEqualTo(4);
      Setting.submitAll(ledger, Setting.openings().subList(3, 4));
      // Had anything stayed in the committee's memory or in Japan's book, it would be refused.
      Receipt receipt = ledger.submit(Setting.decision("d", 48));
      assertThat(receipt.first()).isEqualTo(6);
      assertThat(receipt.last()).isEqualTo(8);
      List<Long> sequences = new ArrayList<>();
      log.scanStream("committee/MN", 0, (StoredEvent stored) -> sequences.add(stored.sequence()));
      assertThat(sequences).containsExactly(0L, 1L, 2L);
    }
  }

  @Test
  void showsASenderItsOwnWriteAtOnce() {
    try (JcmLedger ledger = Setting.ledger(2, 10_000)) {
      for (int i = 1; i <= 300; i++) {
        Receipt receipt = ledger.submit(transfer("t" + i, 0, 1, 1));
        assertThat(ledger.view().position()).isEqualTo(receipt.last());
        assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(10_000 + i);
      }
      assertThat(ledger.book(JP).statement(account(1)).entries()).hasSize(301);
      assertThat(ledger.book(JP).statement(account(1)).entries().get(300).recorded().event())
          .isInstanceOf(CreditsTransferred.class);
    }
  }

  @Test
  void keepsTheSourceBesideEveryEventOfTheRequest() {
    EventLog log = new MemoryLog();
    try (JcmLedger ledger = over(log, LedgerScope.japanWith(MONGOLIA))) {
      Setting.submitAll(ledger, Setting.openings());
      ledger.submit(Setting.decision("d", 48), Wording.of("minutes, page 3"));
      for (String id : List.of("d", "d#2", "d#3")) {
        assertThat(new String(log.find(id).orElseThrow().metadata(), UTF_8))
            .contains("\"source\":\"minutes, page 3\"");
      }
    }
  }

  @Test
  void readsOnlyWhenOpenedForReading() {
    Path file = folder.resolve("x.jcm");
    try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(2, 100));
      try (JcmLedger reading = JcmLedger.openForReading(file)) {
        assertThat(reading.view()).isEqualTo(ledger.view());
        assertThat(reading.declaration()).isEqualTo(Setting.declaration());
        assertThat(
                catchThrowable(
                    () ->
                        reading.submit(
                            Setting.opening(
                                "a", account(9), AccountKind.ENTITY_HOLDING, Setting.HOLDER))))
            .isInstanceOf(IllegalStateException.class);
        LedgerView before = reading.view();
        ledger.submit(transfer("t", 0, 1, 1));
        assertThat(reading.view()).as("as of its opening").isEqualTo(before);
        assertThat(reading.asOf(Setting.DAY).position()).isEqualTo(before.position());
      }
    }
  }
}
