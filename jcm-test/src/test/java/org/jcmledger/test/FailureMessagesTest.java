package org.jcmledger.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.test.BookWords.cancel;
import static org.jcmledger.test.BookWords.cancelled;
import static org.jcmledger.test.BookWords.issued;
import static org.jcmledger.test.BookWords.restricted;
import static org.jcmledger.test.BookWords.retire;
import static org.jcmledger.test.BookWords.transfer;
import static org.jcmledger.test.BookWords.transferred;
import static org.jcmledger.test.Cast.ALICE;
import static org.jcmledger.test.Cast.BOB;
import static org.jcmledger.test.Cast.JP;
import static org.jcmledger.test.Cast.MN001;
import static org.jcmledger.test.Values.account;
import static org.jcmledger.test.Values.by;
import static org.jcmledger.test.Values.credits;
import static org.jcmledger.test.Values.line;
import static org.jcmledger.test.Values.neverOpened;
import static org.jcmledger.test.Values.serials;
import static org.jcmledger.test.Values.to;

import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.jcmledger.core.rejection.SameAccount;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.projection.AccountView;
import org.junit.jupiter.api.Test;

/** A test that fails says which serials, accounts and amounts, and what had happened. */
class FailureMessagesTest {

  private static final LedgerFixture STORY =
      LedgerFixture.at("2026-04-01T00:00:00Z")
          .given(
              issued(MN001, serials(1, 100), to(ALICE)).otherSide(25),
              transferred(serials(1, 60), ALICE, BOB).named("sale"));

  private static String failure(Then then, Consumer<Then> wrong) {
    AssertionError error =
        Assertions.catchThrowableOfType(AssertionError.class, () -> wrong.accept(then));
    return String.valueOf(error.getMessage());
  }

  private static String head(Then then, Consumer<Then> wrong) {
    String message = failure(then, wrong);
    return message.substring(0, message.indexOf("\ngiven\n"));
  }

  @Test
  void it_tells_the_whole_story_in_one_list() {
    Then then = STORY.when(retire(serials(50, 70), by(ALICE)).named("wish"));
    assertThat(failure(then, Then::thenAccepted))
        .isEqualTo(
            """
            the outcome
              expected: accepted
              actual:   rejected (serials-not-held): account JP/ALICE does not hold serials [50-60] of [50-70]
            given
              1  the ledger was created: a test's story
              2  MN 2026-04-01  bilateral document signed  (taken for granted)
              3  MN 2026-04-01  project MN001 registered: project MN001  (taken for granted)
              4  JP 2026-04-01  book opened by registry of JP, days of Asia/Tokyo  (taken for granted)
              5  MN 2026-04-01  book opened by registry of MN, days of Asia/Ulaanbaatar  (taken for granted)
              6  MN 2026-04-01  decided line MN-DECISION-1/1 for [MN001], vintage 2025, 2025-01-01/2025-01-31: 125 tCO2e, Japan 100 tCO2e, host 25 tCO2e  (request-1)
              7  JP 2026-04-01  notified line MN-DECISION-1/1 100 tCO2e  (request-1)
              8  MN 2026-04-01  notified line MN-DECISION-1/1 25 tCO2e  (request-1)
              9  JP 2026-04-01  account ALICE opened, ENTITY_HOLDING of holder of JP/ALICE  (taken for granted)
              10  JP 2026-04-01  issued for line MN-DECISION-1/1, vintage 2025: serials 1-100 to ALICE  (request-2)
              11  JP 2026-04-01  account BOB opened, ENTITY_HOLDING of holder of JP/BOB  (taken for granted)
              12  JP 2026-04-01  transferred serials [1-60] (60 tCO2e) from ALICE to BOB by holder of JP/ALICE  (sale)
              13  JP 2026-04-01  account RETIRED opened, RETIREMENT of holder of JP/RETIRED  (taken for granted)
            when
              JP today  retire serials [50-70] (21 tCO2e) from ALICE to RETIRED, towards NDC 2021-2030, year of use 2025, asked by holder of JP/ALICE  (wish)
            then
              rejected (serials-not-held): account JP/ALICE does not hold serials [50-60] of [50-70]
            """);
  }

  @Test
  void of_another_refusal_it_tells_both() {
    Then then = STORY.when(retire(serials(50, 70), by(ALICE)));
    assertThat(head(then, t -> t.thenRejected(new SameAccount(ALICE))))
        .isEqualTo(
            """
            the outcome
              expected: rejected (same-account): account JP/ALICE cannot be both decreased and increased
              actual:   rejected (serials-not-held): account JP/ALICE does not hold serials [50-60] of [50-70]""");
    assertThat(
            head(
                then,
                t -> t.thenRejected(new SerialsNotHeld(ALICE, serials(50, 70), serials(50, 59)))))
        .contains("serials [50-59] of [50-70]", "serials [50-60] of [50-70]");
    assertThat(head(then, t -> t.thenRejectedWith("same-account")))
        .contains("expected: rejected (same-account)");
  }

  @Test
  void of_a_balance_it_tells_the_amounts_and_the_serials() {
    Then then = STORY.when(transfer(credits(10), ALICE, BOB));
    assertThat(head(then, t -> t.thenBalance(ALICE, 31)))
        .isEqualTo(
            """
            the balance of JP/ALICE
              expected: 31 tCO2e
              actual:   30 tCO2e, serials [71-100] (30 tCO2e)""");
  }

  @Test
  void of_holdings_it_tells_what_is_missing_and_what_is_too_much() {
    Then then = STORY.when(transfer(credits(10), ALICE, BOB));
    assertThat(head(then, t -> t.thenHolds(ALICE, serials("61-65", "71-98"))))
        .isEqualTo(
            """
            what JP/ALICE holds
              expected: serials [61-65, 71-98] (33 tCO2e)
              actual:   serials [71-100] (30 tCO2e)
              missing:  serials [61-65] (5 tCO2e)
              too many: serials [99-100] (2 tCO2e)""");
    assertThat(head(then, t -> t.thenHolds(account("CAROL"), serials(1, 1))))
        .contains("actual:   no serials (0 tCO2e)");
  }

  @Test
  void of_restrictions_lines_issuances_and_accounts_it_tells_both_states() {
    Then then = STORY.given(restricted(serials(1, 10), BOB)).when(retire(credits(1), by(ALICE)));
    assertThat(head(then, t -> t.thenRestricted(BOB, serials(1, 11))))
        .contains("what is restricted in JP/BOB", "missing:  serials [11-11] (1 tCO2e)");
    assertThat(head(then, t -> t.thenLineOpen(Cast.MN, line("MN-DECISION-1", 1), 24)))
        .contains("what is open of line MN-DECISION-1/1 in the book of MN", "24 tCO2e", "25 tCO2e");
    assertThat(head(then, t -> t.thenLineOpen(JP, line("MN-DECISION-2", 1), 1)))
        .contains("actual:   never notified");
    assertThat(head(then, t -> t.thenIssued(JP, 99))).contains("99 tCO2e", "100 tCO2e");
    assertThat(head(then, t -> t.thenStatus(ALICE, AccountView.Status.CLOSED)))
        .contains("the status of JP/ALICE", "expected: CLOSED", "actual:   OPEN");
    assertThat(head(then, t -> t.thenStatus(account("CAROL"), AccountView.Status.OPEN)))
        .contains("actual:   no such account");
  }

  @Test
  void of_events_it_tells_all_that_were_recorded() {
    Then then = STORY.when(cancel(credits(10), by(ALICE)));
    assertThat(head(then, Then::thenNothingAppended))
        .contains(
            "expected: none", "actual:   JP 2026-04-01  cancelled serials [61-70] (10 tCO2e)");
    assertThat(head(then, t -> t.thenRecorded(cancelled(serials(61, 71), by(ALICE)))))
        .contains("cancelled serials [61-71] (11 tCO2e)", "cancelled serials [61-70] (10 tCO2e)");
    assertThat(head(then, Then::thenEvents)).contains("expected: none");
    assertThat(head(then, Then::thenAnsweredAsBefore))
        .contains("expected: the receipt of an earlier event", "actual:   accepted: event 14");
  }

  @Test
  void a_past_that_could_not_have_happened_is_named_with_what_had() {
    LedgerFixture impossible = STORY.given(transferred(serials(1, 1), ALICE, BOB).named("again"));
    Assertions.assertThatThrownBy(() -> impossible.when(retire(credits(1), by(ALICE))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            """
            this past could not have happened: JP today  transfer serials [1-1] (1 tCO2e) from ALICE to BOB, asked by holder of JP/ALICE  (again)
              rejected (serials-not-held): account JP/ALICE does not hold serials [1-1] of [1-1]
              1  the ledger was created""")
        .hasMessageContaining("(sale)");
  }

  @Test
  void serials_that_cannot_be_the_next_are_named() {
    LedgerFixture impossible = STORY.given(issued(MN001, serials(100, 110), to(BOB)));
    Assertions.assertThatThrownBy(() -> impossible.when(retire(credits(1), by(ALICE))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("issued(MN001, [100-110])")
        .hasMessageContaining("begin with 101");
  }

  @Test
  void what_cannot_be_taken_for_granted_is_named() {
    LedgerFixture impossible =
        LedgerFixture.at("2026-04-01T00:00:00Z")
            .given(neverOpened(JP), issued(MN001, serials(1, 100), to(ALICE)));
    Assertions.assertThatThrownBy(() -> impossible.when(retire(credits(1), by(ALICE))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("decide issuance MN-DECISION-1")
        .hasMessageContaining("the book of JP is not open");
  }
}
