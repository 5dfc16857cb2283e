package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.Book;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.CommitteeView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random histories through a whole ledger: what it shows is what its log adds up to. */
class LedgerHistoriesTest {

  private static final int HISTORIES = 6;
  private static final int COMMANDS = 300;

  @Test
  void the_ledger_answers_as_the_core_does() {
    for (long seed : HistorySeeds.from(6_000, HISTORIES)) {
      HistoryGenerator history = HistoryGenerator.seeded(seed);
      CoreRunner core = new CoreRunner(history.scope(), history.clock());
      try (JcmLedger ledger = JcmLedger.inMemory(declared(history), history.clock())) {
        for (int i = 0; i < COMMANDS; i++) {
          Step step = history.play(new LedgerTarget(ledger));
          assertThat(step.outcome())
              .as("seed %d, command %d: %s", seed, i, step.command())
              .isEqualTo(core.submit(step.command()));
        }
      }
    }
  }

  @Test
  void replay_of_the_log_equals_the_live_view_after_every_step() {
    for (long seed : HistorySeeds.from(7_000, HISTORIES)) {
      HistoryGenerator history = HistoryGenerator.seeded(seed);
      try (JcmLedger ledger = JcmLedger.inMemory(declared(history), history.clock())) {
        LedgerView.Fold fold = new LedgerView.Fold(LedgerView.empty());
        ledger.history(fold::add);
        for (int i = 0; i < COMMANDS; i++) {
          long before = ledger.view().position();
          history.play(new LedgerTarget(ledger));
          ledger.history(
              recorded -> {
                if (recorded.position() > before) {
                  fold.add(recorded);
                }
              });
          assertThat(ledger.view()).as("seed %d, command %d", seed, i).isEqualTo(fold.view());
        }
        agreesWithTheModel(ledger, history.model(), seed);
      }
    }
  }

  @Test
  void a_file_closed_and_opened_again_goes_on_where_it_was(@TempDir Path folder) {
    for (long seed : HistorySeeds.from(8_000, HISTORIES)) {
      Path file = folder.resolve(seed + ".jcm");
      HistoryGenerator history = HistoryGenerator.seeded(seed);
      JcmLedger ledger = JcmLedger.create(file, declared(history), history.clock());
      try {
        for (int i = 0; i < COMMANDS; i++) {
          history.play(new LedgerTarget(ledger));
          if (i % 60 == 59) {
            LedgerView before = ledger.view();
            ledger.close();
            ledger = JcmLedger.open(file, history.clock());
            assertThat(ledger.view()).as("seed %d, command %d", seed, i).isEqualTo(before);
          }
        }
        agreesWithTheModel(ledger, history.model(), seed);
      } finally {
        ledger.close();
      }
    }
  }

  @Test
  void every_book_as_of_any_day_or_moment_is_the_beginning_of_its_history() {
    for (long seed : HistorySeeds.from(9_000, HISTORIES)) {
      HistoryGenerator history = HistoryGenerator.seeded(seed);
      try (JcmLedger ledger = JcmLedger.inMemory(declared(history), history.clock())) {
        Map<LocalDate, LedgerView> atTheEndOf = new HashMap<>();
        List<LedgerView> views = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
          history.play(new LedgerTarget(ledger));
          views.add(ledger.view());
        }
        for (BookView book : ledger.view().books()) {
          for (LedgerView view : views) {
            view.book(book.registry())
                .latestDate()
                .ifPresent(day -> atTheEndOf.put(day, view)); // The last one of the day stays.
          }
          atTheEndOf.forEach(
              (day, view) ->
                  assertThat(ledger.book(book.registry()).asOf(day))
                      .as("seed %d, %s of %s", seed, day, book.registry())
                      .isEqualTo(view.book(book.registry())));
          atTheEndOf.clear();
        }
        for (int i = 0; i < views.size(); i += 37) {
          LedgerView last = lastOf(views, views.get(i));
          assertThat(ledger.asRecordedAt(last.recordedAt().orElseThrow())).isEqualTo(last);
        }
      }
    }
  }

  /** The last view with the same recording time. */
  private static LedgerView lastOf(List<LedgerView> views, LedgerView view) {
    LedgerView last = view;
    for (LedgerView other : views) {
      if (other.recordedAt().equals(view.recordedAt())) {
        last = other;
      }
    }
    return last;
  }

  private static void agreesWithTheModel(JcmLedger ledger, NaiveLedger model, long seed) {
    List<Event> events = new ArrayList<>();
    ledger.history((RecordedEvent recorded) -> events.add(recorded.event()));
    assertThat(events).as("seed %d", seed).hasSizeGreaterThan(100);
    for (NaiveCommittee expected : model.committees()) {
      CommitteeView committee = ledger.view().committee(expected.partner());
      assertThat(committee.bilateralDocument().isPresent()).isEqualTo(expected.isSigned());
      assertThat(committee.memoranda()).extracting(m -> m.on()).isEqualTo(expected.memoranda());
      assertThat(committee.meetings()).extracting(m -> m.number()).isEqualTo(expected.meetings());
      assertThat(committee.methodologies())
          .extracting(m -> m.methodology())
          .isEqualTo(expected.methodologies());
      assertThat(committee.projects())
          .extracting(p -> p.project())
          .containsExactlyInAnyOrderElementsOf(expected.projects());
      assertThat(committee.decisions()).containsExactlyElementsOf(expected.decisions());
    }
    assertThat(ledger.view().programme().supports())
        .extracting(s -> s.support())
        .isEqualTo(model.programme().supports());
    assertThat(ledger.view().programme().studies())
        .extracting(s -> s.study())
        .isEqualTo(model.programme().studies());
    for (NaiveBook expected : model.books()) {
      Book book = ledger.book(expected.registry());
      assertThat(book.now().issued().amount()).isEqualTo(expected.issued());
      for (AccountView account : book.accounts()) {
        var number = account.account().number();
        assertThat(account.balance().amount())
            .as("seed %d, %s", seed, account.account())
            .isEqualTo(expected.balance(number));
        assertThat(book.holdings(number))
            .as("seed %d, %s", seed, account.account())
            .isEqualTo(expected.holdings(number));
      }
      expected
          .open()
          .forEach(
              (line, amount) ->
                  assertThat(book.now().lines())
                      .as("seed %d, %s is still open", seed, line)
                      .anySatisfy(
                          view -> {
                            assertThat(view.line()).isEqualTo(line);
                            assertThat(view.open().amount()).isEqualTo(amount);
                          }));
    }
  }

  private static LedgerDeclared declared(HistoryGenerator history) {
    return new LedgerDeclared(Actor.of("a test"), Wording.of("A random history"), history.scope());
  }
}
