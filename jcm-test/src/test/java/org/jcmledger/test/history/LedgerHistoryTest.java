package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Wording;
import org.jcmledger.store.Receipt;
import org.junit.jupiter.api.Test;

/** The whole ledger answers as the pure core does, and shows what the naive model makes of it. */
class LedgerHistoryTest {

  private static final long FIRST_SEED = 1_001;
  private static final int HISTORIES = 4;
  private static final int COMMANDS = 300;

  /** How a ledger is put behind the generator. */
  private static Outcome submit(JcmLedger ledger, Command command) {
    try {
      Receipt receipt = ledger.submit(command);
      List<Event> events = new ArrayList<>();
      ledger.history(
          recorded -> {
            if (receipt.first() <= recorded.position() && recorded.position() <= receipt.last()) {
              events.add(recorded.event());
            }
          });
      return new Outcome.Accepted(events);
    } catch (RejectedException e) {
      return new Outcome.Refused(e.rejection());
    }
  }

  @Test
  void answersAsTheCoreDoes() {
    for (long seed : HistorySeeds.from(FIRST_SEED, HISTORIES)) {
      HistoryGenerator generator = HistoryGenerator.seeded(seed);
      CoreRunner core = new CoreRunner(generator.scope(), generator.clock());
      LedgerDeclared declaration =
          new LedgerDeclared(Actor.of("Tester"), Wording.of("A random history"), generator.scope());
      try (JcmLedger ledger = JcmLedger.inMemory(declaration, generator.clock())) {
        for (int i = 1; i <= COMMANDS; i++) {
          Step step = generator.play(command -> submit(ledger, command));
          assertThat(step.outcome())
              .as("seed %d, command %d: %s", seed, i, step.command())
              .isEqualTo(core.submit(step.command()));
        }
        showsWhatTheModelKnows(ledger, generator.model(), seed);
      }
    }
  }

  private static void showsWhatTheModelKnows(JcmLedger ledger, NaiveLedger model, long seed) {
    for (NaiveBook book : model.books()) {
      for (NaiveAccount account : book.accounts()) {
        assertThat(ledger.book(book.registry()).balance(account.number()).amount())
            .as("seed %d: balance of %s/%s", seed, book.registry(), account.number())
            .isEqualTo(book.balance(account.number()));
        assertThat(ledger.book(book.registry()).holdings(account.number()))
            .as("seed %d: holdings of %s/%s", seed, book.registry(), account.number())
            .isEqualTo(book.holdings(account.number()));
      }
    }
  }
}
