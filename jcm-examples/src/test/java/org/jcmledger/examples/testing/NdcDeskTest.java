package org.jcmledger.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.test.BookWords.accountOpened;
import static org.jcmledger.test.BookWords.issued;
import static org.jcmledger.test.BookWords.restricted;
import static org.jcmledger.test.BookWords.retire;
import static org.jcmledger.test.BookWords.retired;
import static org.jcmledger.test.BookWords.suspended;
import static org.jcmledger.test.BookWords.transferred;
import static org.jcmledger.test.Cast.ALICE;
import static org.jcmledger.test.Cast.BOB;
import static org.jcmledger.test.Cast.MN001;
import static org.jcmledger.test.Cast.RETIRED;
import static org.jcmledger.test.Values.by;
import static org.jcmledger.test.Values.credits;
import static org.jcmledger.test.Values.ndc;
import static org.jcmledger.test.Values.serials;
import static org.jcmledger.test.Values.to;

import java.nio.file.Path;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.test.LedgerClock;
import org.jcmledger.test.LedgerFixture;
import org.jcmledger.test.history.HistorySeeds;
import org.jcmledger.test.history.LedgerTarget;
import org.jcmledger.test.junit.InMemory;
import org.jcmledger.test.junit.TemporaryFile;
import org.junit.jupiter.api.Test;

/** How an integrator tests code of their own. */
class NdcDeskTest {

  private static final Actor COMPANY = Actor.of("Aozora Foods");

  // begin: beginning
  private static final LedgerFixture ALICE_HOLDS_100 =
      LedgerFixture.at("2026-04-01T00:00:00Z")
          .given(
              accountOpened(ALICE).holder(COMPANY),
              accountOpened(RETIRED),
              issued(MN001, serials(1, 100), to(ALICE)).authorised());

  // end: beginning

  private static NdcDesk desk(JcmLedger ledger) {
    return new NdcDesk(ledger, ALICE, COMPANY);
  }

  @Test
  void the_rules_in_the_words_of_the_registry() {
    // begin: words
    LedgerFixture.at("2026-04-01T00:00:00Z")
        .given(issued(MN001, serials(1, 100), to(ALICE)), transferred(serials(1, 60), ALICE, BOB))
        .when(retire(serials(50, 70), by(ALICE)))
        .thenRejected(new SerialsNotHeld(ALICE, serials(50, 70), serials(50, 60)))
        .thenNothingAppended();
    // end: words
  }

  @Test
  void what_was_promised_is_retired() {
    // begin: code
    ALICE_HOLDS_100
        .when(ledger -> assertThat(desk(ledger).retire(2025, credits(60))).isEqualTo(Tonnes.ZERO))
        .thenRecorded(retired(serials(1, 60), by(ALICE)).towards(ndc(2021, 2030, 2025)))
        .thenBalance(ALICE, 40);
    // end: code
  }

  @Test
  void what_the_account_lacks_is_told_and_nothing_is_retired() {
    ALICE_HOLDS_100
        .given(restricted(serials(1, 10), ALICE))
        .when(ledger -> assertThat(desk(ledger).retire(2025, credits(95))).isEqualTo(Tonnes.of(5)))
        .thenNothingAppended();
  }

  @Test
  void any_other_refusal_is_the_callers() {
    ALICE_HOLDS_100
        .given(suspended(ALICE))
        .when(ledger -> desk(ledger).retire(2025, credits(60)))
        .thenRejectedWith("account-is-suspended");
  }

  // begin: extension
  @Test
  void a_year_is_retired_once_even_after_a_restart(
      @TemporaryFile JcmLedger ledger, @TemporaryFile Path file, LedgerClock clock) {
    ALICE_HOLDS_100.playInto(ledger, clock);
    desk(ledger).retire(2025, credits(60));
    ledger.close();
    try (JcmLedger again = JcmLedger.open(file, clock)) {
      desk(again).retire(2025, credits(60));
      assertThat(again.book(ALICE.registry()).balance(ALICE.number())).isEqualTo(Tonnes.of(40));
    }
  }

  // end: extension

  @Test
  void another_year_is_another_retirement(@InMemory JcmLedger ledger, LedgerClock clock) {
    ALICE_HOLDS_100.playInto(ledger, clock);
    desk(ledger).retire(2024, credits(60));
    assertThat(desk(ledger).retire(2025, credits(60))).isEqualTo(Tonnes.of(20));
  }

  @Test
  void nothing_is_lost_in_a_random_history() {
    // begin: history
    HistorySeeds.forEach(
        1,
        3,
        history -> {
          try (JcmLedger ledger = history.newLedger()) {
            history.play(new LedgerTarget(ledger), 200);
            ledger
                .view()
                .books()
                .forEach(
                    book ->
                        assertThat(
                                book.accounts().stream()
                                    .mapToLong(account -> account.balance().amount())
                                    .sum())
                            .isEqualTo(book.issued().amount()));
          }
        });
    // end: history
  }
}
