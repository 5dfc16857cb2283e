package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.jcmledger.Setting.DAY;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.MN;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.rejection.BookNotHeldHere;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.CommitteeNotHeldHere;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.DateRunsBackwards;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.projection.Statement;
import org.jcmledger.store.LogClosedException;
import org.jcmledger.store.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger answers, and what it remembers. */
class LedgerTest {

  private static final long EACH = 1_000;

  private final JcmLedger ledger = Setting.ledger(3, EACH);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    ledger.close();
  }

  private Rejection refusal(Command command) {
    return refusal(ledger, command);
  }

  private static Rejection refusal(JcmLedger ledger, Command command) {
    RejectedException refused =
        catchThrowableOfType(RejectedException.class, () -> ledger.submit(command));
    assertThat(refused.getStackTrace()).as("the trace of the caller").isNotEmpty();
    return refused.rejection();
  }

  @Test
  void a_receipt_names_the_events_it_speaks_of() {
    Receipt receipt = ledger.submit(transfer("t", 0, 1, 10));
    assertThat(receipt.first()).isEqualTo(receipt.last()).isEqualTo(ledger.view().position());
    assertThat(ledger.events(receipt)).extracting(RecordedEvent::request).containsOnly(id("t"));
  }

  @Test
  void a_decision_notifies_both_books_in_the_same_commit() {
    try (JcmLedger young = JcmLedger.inMemory(Setting.declaration(), Setting.clock())) {
      Setting.submitAll(young, Setting.openings());
      Receipt receipt = young.submit(Setting.decision("d", 100));
      assertThat(receipt.last()).isEqualTo(receipt.first() + 2);
      assertThat(young.events(receipt))
          .extracting(recorded -> recorded.event().getClass().getSimpleName())
          .containsExactly("IssuanceDecided", "IssuanceNotified", "IssuanceNotified");
      assertThat(young.submit(Setting.decision("d", 100))).isEqualTo(receipt);
      assertThat(young.book(MN).now().lines().get(0).open()).isEqualTo(Tonnes.of(Setting.HOST));
    }
  }

  @Test
  void a_decision_notifies_only_the_books_held_here() {
    LedgerScope japanOnly =
        new LedgerScope(
            Optional.of(new TreeSet<>(List.of(JP))),
            Optional.of(new TreeSet<>(List.of(Setting.MONGOLIA))));
    try (JcmLedger young = JcmLedger.inMemory(Setting.declaration(japanOnly), Setting.clock())) {
      young.submit(Setting.signature("1"));
      young.submit(Setting.project("2"));
      young.submit(Setting.opening("3", JP, Setting.OPERATOR, "Asia/Tokyo"));
      assertThat(refusal(young, Setting.opening("4", MN, Setting.OPERATOR_MN, "Asia/Ulaanbaatar")))
          .isEqualTo(new BookNotHeldHere(MN));
      Receipt receipt = young.submit(Setting.decision("d", 100));
      assertThat(receipt.last()).isEqualTo(receipt.first() + 1);
    }
  }

  @Test
  void a_decision_that_one_book_cannot_take_leaves_nothing_anywhere() {
    try (JcmLedger young = JcmLedger.inMemory(Setting.declaration(), Setting.clock())) {
      young.submit(Setting.signature("1"));
      young.submit(Setting.project("2"));
      young.submit(Setting.opening("3", JP, Setting.OPERATOR, "Asia/Tokyo"));
      long head = young.view().position();
      assertThat(refusal(young, Setting.decision("d", 100))).isEqualTo(new BookNotOpen(MN));
      assertThat(young.view().position()).isEqualTo(head);
      young.submit(Setting.opening("4", MN, Setting.OPERATOR_MN, "Asia/Ulaanbaatar"));
      assertThat(young.submit(Setting.decision("d", 100)).first()).isEqualTo(head + 2);
    }
  }

  @Test
  void only_committees_elsewhere_are_notified_of_by_the_registry() {
    assertThat(refusal(notification("n", "MN-X"))).isEqualTo(held("MN"));
    PartnerCountry indonesia = PartnerCountry.of("ID");
    assertThat(ledger.submit(notification("n", "ID-X")).last()).isEqualTo(ledger.view().position());
    assertThat(
            refusal(
                new SignBilateralDocument(id("s"), Setting.COMMITTEE, FactDate.on(DAY), indonesia)))
        .isEqualTo(new CommitteeNotHeldHere(indonesia));
  }

  private static Rejection held(String code) {
    return new CommitteeHeldHere(PartnerCountry.of(code));
  }

  private static Command notification(String request, String decision) {
    ProjectId project = ProjectId.of(decision.substring(0, 2) + "901");
    return new NotifyIssuance(
        id(request),
        Setting.OPERATOR,
        BookDate.of(DAY),
        JP,
        DecisionId.of(decision),
        FactDate.on(DAY),
        List.of(
            new NotifiedLine(
                1,
                new TreeSet<>(List.of(project)),
                MonitoringPeriod.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)),
                Vintage.of(2017),
                false,
                Credits.of(10),
                Tonnes.of(4))));
  }

  @Test
  void the_same_request_again_is_answered_with_the_first_receipt() {
    Receipt receipt = ledger.submit(transfer("t", 0, 1, 10));
    ledger.submit(transfer("u", 0, 1, 10));
    assertThat(ledger.submit(transfer("t", 0, 1, 10))).isEqualTo(receipt);
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH - 20);
  }

  @Test
  void the_same_name_for_another_content_is_refused() {
    ledger.submit(transfer("t", 0, 1, 10));
    assertThat(refusal(transfer("t", 0, 1, 11))).isEqualTo(new RequestReused(id("t")));
  }

  @Test
  void requests_are_remembered_by_the_file(@TempDir Path other) {
    Path file = other.resolve("x.jcm");
    Receipt receipt;
    try (JcmLedger first = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      Setting.submitAll(first, Setting.prelude(2, EACH));
      receipt = first.submit(transfer("t", 0, 1, 10));
    }
    try (JcmLedger again = JcmLedger.open(file, Setting.clock())) {
      assertThat(again.submit(transfer("t", 0, 1, 10))).isEqualTo(receipt);
      assertThat(refusal(again, transfer("t", 1, 0, 10))).isEqualTo(new RequestReused(id("t")));
    }
  }

  @Test
  void a_refused_request_is_not_remembered() {
    refusal(transfer("t", 0, 1, EACH + 1));
    ledger.submit(transfer("u", 2, 0, 1));
    assertThat(ledger.submit(transfer("t", 0, 1, EACH + 1)).request()).isEqualTo(id("t"));
  }

  @Test
  void refusals_carry_their_facts() {
    long head = ledger.view().position();
    AccountRef source = AccountRef.of(JP, account(0));
    assertThat(refusal(transfer("a", 0, 1, 5_000)))
        .isEqualTo(
            new InsufficientCredits(source, Credits.of(5_000), Tonnes.of(EACH), Tonnes.ZERO));
    SerialSet wanted = SerialSet.of(SerialRange.of(999, 1_001));
    assertThat(
            refusal(
                new TransferCredits(
                    id("b"), Setting.HOLDER, DAY, JP, account(0), account(1), wanted)))
        .isEqualTo(new SerialsNotHeld(source, wanted, SerialSet.of(SerialRange.of(1_001, 1_001))));
    LocalDate before = Setting.ISSUED.minusDays(1);
    assertThat(
            refusal(
                new TransferCredits(
                    id("c"), Setting.HOLDER, before, JP, account(0), account(1), Credits.of(1))))
        .isEqualTo(new DateRunsBackwards(JP, before, Setting.ISSUED));
    assertThat(ledger.view().position()).as("nothing was recorded").isEqualTo(head);
  }

  @Test
  void today_is_the_registrys_own_day() {
    ManualClock clock = ManualClock.at("2026-03-31T15:30:00Z"); // 1 April in Tokyo
    try (JcmLedger young = JcmLedger.inMemory(Setting.declaration(), clock)) {
      Setting.submitAll(young, Setting.prelude(2, EACH));
      TransferCredits today =
          new TransferCredits(
              id("t"),
              Setting.HOLDER,
              BookDate.TODAY,
              JP,
              account(0),
              account(1),
              Selection.of(Credits.of(1)));
      BookEvent event = (BookEvent) young.events(young.submit(today)).get(0).event();
      assertThat(event.on()).isEqualTo(LocalDate.of(2026, 4, 1));
      LocalDate tomorrow = LocalDate.of(2026, 4, 2);
      assertThat(
              refusal(
                  young,
                  new TransferCredits(
                      id("u"), Setting.HOLDER, tomorrow, JP, account(0), account(1), c(1))))
          .isEqualTo(new DateInTheFuture(tomorrow, LocalDate.of(2026, 4, 1)));
    }
  }

  @Test
  void recording_times_never_run_backwards() {
    ManualClock clock = ManualClock.at("2026-04-01T00:00:00Z");
    try (JcmLedger young = JcmLedger.inMemory(Setting.declaration(), clock)) {
      Setting.submitAll(young, Setting.prelude(2, EACH));
      clock.set("2026-03-01T00:00:00Z");
      assertThat(young.submit(transfer("t", 0, 1, 1)).recordedAt())
          .isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }
  }

  @Test
  void a_statement_tells_what_came_and_went_as_of_any_day() {
    ledger.submit(transfer("t", 0, 1, 10));
    ledger.submit(
        new TransferCredits(
            id("u"), Setting.HOLDER, DAY.plusDays(5), JP, account(1), account(2), c(30)));
    Statement statement = ledger.book(JP).statement(account(1));
    assertThat(statement.entries())
        .extracting(Statement.Entry::direction, e -> e.amount().amount(), e -> e.balance().amount())
        .containsExactly(
            tuple(Statement.Direction.IN, EACH, EACH),
            tuple(Statement.Direction.IN, 10L, EACH + 10),
            tuple(Statement.Direction.OUT, 30L, EACH - 20));
    assertThat(statement.asOf(DAY).balance()).isEqualTo(Tonnes.of(EACH + 10));
    assertThat(statement.asOf(DAY.minusDays(1)).serials()).hasToString("[1001-2000]");
    assertThat(statement.serials()).hasToString("[1021-2000]");
    assertThat(ledger.book(JP).asOf(DAY).balance(account(1))).isEqualTo(Tonnes.of(EACH + 10));
    assertThat(ledger.book(JP).life(5).holder()).contains(account(2));
    assertThat(ledger.book(JP).life(5).events()).hasSize(3);
    assertThat(ledger.book(Registry.of("FR")).life(5).events()).isEmpty();
  }

  @Test
  void a_closed_ledger_answers_that_it_is_closed() {
    CompletableFuture<Receipt> waiting = ledger.submitAsync(transfer("t", 0, 1, 1));
    ledger.close();
    assertThat(waiting.join().request()).isEqualTo(id("t"));
    assertThatThrownBy(() -> ledger.submit(transfer("u", 0, 1, 1)))
        .isInstanceOf(LogClosedException.class);
    assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(EACH - 1);
    ledger.close();
  }

  @Test
  void what_depends_on_an_answer_cannot_wait_for_the_ledger_on_its_own_thread() {
    CompletableFuture<Receipt> chained =
        ledger
            .submitAsync(transfer("t", 0, 1, 1))
            .thenApply(first -> ledger.submit(transfer("u", 0, 1, 1)));
    try {
      chained.join(); // Ran on this thread, if the answer was there already.
    } catch (CompletionException e) {
      assertThat(e.getCause()).isInstanceOf(IllegalStateException.class);
    }
    assertThat(ledger.submit(transfer("v", 0, 1, 1)).request()).isEqualTo(id("v"));
  }

  @Test
  void a_ledger_opened_for_reading_takes_no_commands() {
    Path file = folder.resolve("x.jcm");
    try (JcmLedger writing = JcmLedger.create(file, Setting.declaration(), Setting.clock());
        JcmLedger reading = JcmLedger.openForReading(file)) {
      Setting.submitAll(writing, Setting.prelude(2, EACH));
      assertThatThrownBy(() -> reading.submit(transfer("t", 0, 1, 1)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("reading only");
    }
  }

  private static RequestId id(String id) {
    return RequestId.of(id);
  }

  private static Credits c(long amount) {
    return Credits.of(amount);
  }
}
