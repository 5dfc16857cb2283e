package org.jcmledger.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.test.BookWords.accountOpened;
import static org.jcmledger.test.BookWords.bookOpened;
import static org.jcmledger.test.BookWords.issue;
import static org.jcmledger.test.BookWords.issued;
import static org.jcmledger.test.BookWords.retire;
import static org.jcmledger.test.BookWords.transfer;
import static org.jcmledger.test.BookWords.transferred;
import static org.jcmledger.test.Cast.ALICE;
import static org.jcmledger.test.Cast.BOB;
import static org.jcmledger.test.Cast.CAROL;
import static org.jcmledger.test.Cast.JP;
import static org.jcmledger.test.Cast.KHAN;
import static org.jcmledger.test.Cast.MN;
import static org.jcmledger.test.Cast.MN001;
import static org.jcmledger.test.Values.by;
import static org.jcmledger.test.Values.credits;
import static org.jcmledger.test.Values.line;
import static org.jcmledger.test.Values.neverOpened;
import static org.jcmledger.test.Values.serials;
import static org.jcmledger.test.Values.to;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.LineView;
import org.jcmledger.store.LogClosedException;
import org.junit.jupiter.api.Test;

class LedgerFixtureTest {

  private static final LedgerFixture STORY =
      LedgerFixture.at("2026-04-01T00:00:00Z").given(issued(MN001, serials(1, 100), to(ALICE)));

  @Test
  void reads_as_the_design_says() {
    LedgerFixture.at("2026-04-01T00:00:00Z")
        .given(issued(MN001, serials(1, 100), to(ALICE)), transferred(serials(1, 60), ALICE, BOB))
        .when(retire(serials(50, 70), by(ALICE)))
        .thenRejected(new SerialsNotHeld(ALICE, serials(50, 70), serials(50, 60)))
        .thenNothingAppended();
  }

  @Test
  void one_story_begins_many_and_stays_as_it_is() {
    STORY.when(transfer(credits(60), ALICE, BOB)).thenBalance(ALICE, 40);
    STORY.when(transfer(credits(70), ALICE, BOB)).thenBalance(ALICE, 30);
  }

  @Test
  void a_story_goes_on_with_what_was_asked_whatever_came_of_it() {
    STORY
        .when(transfer(credits(60), ALICE, BOB))
        .thenAccepted()
        .and()
        .when(transfer(credits(60), ALICE, BOB))
        .thenRejectedWith("insufficient-credits")
        .and()
        .when(transfer(credits(40), ALICE, BOB))
        .thenHolds(BOB, serials(1, 100));
  }

  @Test
  void what_is_asked_is_prepared_before_the_test_looks() {
    STORY
        .when(transfer(serials(1, 60), ALICE, CAROL))
        .thenRecorded(transferred(serials(1, 60), ALICE, CAROL));
  }

  @Test
  void issuances_of_one_project_credit_a_month_each_and_may_say_another_time() {
    STORY
        .given(
            issued(MN001, serials(101, 110), to(ALICE, 4), to(BOB, 6)),
            issued(MN001, serials(111, 120), to(CAROL)).period("2015-09-20", "2016-05-15"),
            issued(MN001, serials(121, 130), to(CAROL)).vintage(2020).decision("MN-2021-1"))
        .when(transfer(credits(1), CAROL, BOB))
        .thenHolds(CAROL, serials(112, 130))
        .then(
            view ->
                assertThat(view.book(JP).lines().stream().map(LedgerFixtureTest::told))
                    .containsExactlyInAnyOrder(
                        "2025-01-01/2025-01-31 2025",
                        "2025-02-01/2025-02-28 2025",
                        "2015-09-20/2016-05-15 2016",
                        "2020-01-01/2020-01-31 2020"));
  }

  private static String told(LineView line) {
    return line.notified().period() + " " + line.notified().vintage();
  }

  @Test
  void the_other_side_may_have_its_part_and_either_side_may_issue() {
    LedgerFixture.at("2026-04-01T00:00:00Z")
        .given(issued(MN001, serials(1, 10), to(KHAN)).otherSide(40).decision("MN-1"))
        .when(issue(line("MN-1", 1), to(ALICE)))
        .thenHolds(ALICE, serials(1, 40))
        .thenHolds(KHAN, serials(1, 10))
        .thenLineOpen(MN, line("MN-1", 1), 0);
  }

  @Test
  void all_of_a_prelude_is_of_the_day_it_says() {
    LedgerFixture.at("2026-04-01T00:00:00Z")
        .given(issued(MN001, serials(1, 10), to(ALICE)).on("2016-09-30"))
        .when(transfer(credits(1), ALICE, BOB).on("2016-10-01"))
        .thenRecorded(transferred(serials(1, 1), ALICE, BOB).on("2016-10-01"));
  }

  @Test
  void time_goes_on() {
    STORY
        .later("2026-05-01T00:00:00Z")
        .when(transfer(serials(1, 60), ALICE, BOB))
        .thenRecorded(transferred(serials(1, 60), ALICE, BOB).on("2026-05-01"));
  }

  @Test
  void who_opened_and_who_holds_is_known_though_it_is_not_as_usual() {
    Actor office = Actor.of("an office");
    Actor bank = Actor.of("a bank");
    LedgerFixture.at("2026-04-01T00:00:00Z")
        .given(
            bookOpened(JP).by(office),
            accountOpened(ALICE).holder(bank),
            issued(MN001, serials(1, 100), to(ALICE)))
        .when(transfer(serials(1, 60), ALICE, BOB))
        .thenRecorded(transferred(serials(1, 60), ALICE, BOB).by(bank));
  }

  @Test
  void a_command_of_ones_own_is_submitted_as_it_is() {
    TransferCredits own =
        new TransferCredits(
            RequestId.of("own"),
            Actor.of("holder of JP/ALICE"),
            LocalDate.of(2026, 4, 1),
            JP,
            ALICE.number(),
            BOB.number(),
            credits(60));
    STORY.when(own).thenRejectedWith("target-unknown").thenNothingAppended();
    STORY.given(accountOpened(BOB)).given(own).when(own).thenAnsweredAsBefore();
    LedgerFixture impossible = STORY.given(neverOpened(BOB)).given(own);
    assertThatThrownBy(() -> impossible.when(own)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void code_under_test_uses_the_ledger_and_the_ledger_is_closed_after_it() {
    List<JcmLedger> used = new ArrayList<>();
    STORY
        .given(accountOpened(BOB))
        .when(
            ledger -> {
              used.add(ledger);
              ledger.submit(
                  new TransferCredits(
                      RequestId.of("own"),
                      Actor.of("holder of JP/ALICE"),
                      LocalDate.of(2026, 4, 1),
                      JP,
                      ALICE.number(),
                      BOB.number(),
                      serials(1, 60)));
            })
        .thenAccepted()
        .thenRecorded(transferred(serials(1, 60), ALICE, BOB));
    assertThatThrownBy(
            () ->
                used.get(0)
                    .submit(
                        new TransferCredits(
                            RequestId.of("late"),
                            Actor.of("holder of JP/ALICE"),
                            LocalDate.of(2026, 4, 1),
                            JP,
                            ALICE.number(),
                            BOB.number(),
                            credits(1))))
        .isInstanceOf(LogClosedException.class);
  }

  @Test
  void a_failure_of_code_under_test_is_the_tests_own() {
    IllegalArgumentException fault = new IllegalArgumentException("a bug");
    assertThatThrownBy(
            () ->
                STORY.when(
                    ledger -> {
                      throw fault;
                    }))
        .isSameAs(fault);
  }

  @Test
  void a_story_is_played_into_a_ledger_that_stays_open() {
    try (JcmLedger ledger = STORY.open()) {
      assertThat(ledger.book(JP).holdings(ALICE.number())).isEqualTo(serials(1, 100));
    }
  }

  @Test
  void credits_never_leave_their_book() {
    assertThatThrownBy(() -> transfer(credits(1), ALICE, KHAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("JP/ALICE")
        .hasMessageContaining("MN/KHAN");
    assertThatThrownBy(() -> issued(MN001, serials(1, 2), to(ALICE, 1), to(KHAN, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two books");
    assertThatThrownBy(() -> issued(MN001, serials(1, 2), to(ALICE), to(BOB)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("how many credits go to JP/ALICE");
  }

  @Test
  void a_quantity_does_not_say_which_serials_were_recorded() {
    Then then = STORY.when(transfer(credits(60), ALICE, BOB));
    assertThatThrownBy(() -> then.thenRecorded(transferred(credits(60), ALICE, BOB)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("60 tCO2e");
  }
}
