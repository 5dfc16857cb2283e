package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.book.Japan.CANCELLED;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.NOWHERE;
import static org.jcmledger.core.book.Japan.RETIRED;
import static org.jcmledger.core.book.Japan.TODAY;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.book.Japan.laterIssuance;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.notified;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.serials;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same events in the same order always give the same book; asking changes nothing (I10). */
class DeterminismTest {

  /** A story with every kind of event; the scenario itself compares and rebuilds at each step. */
  private static BookScenario longStory() {
    return Japan.issued()
        .given(laterIssuance(GOVERNMENT, 50, 2014))
        .given(laterIssuance(TRADER, 10, 2022))
        .given(
            Ask.transfer(GOVERNMENT, TRADER, credits(60)).named("big").on("2017-01-01"),
            Ask.restrict("R-1", TRADER, serials("1-5", "130-140")).on("2017-01-01"),
            Ask.restrict("R-2", TRADER, serials("3-10")).on("2017-02-01"),
            Ask.suspend(MAYEKAWA).on("2017-02-02"),
            Ask.release("R-1").on("2017-02-03"),
            Ask.resume(MAYEKAWA).on("2017-02-04"),
            Ask.retire(TRADER, RETIRED, serials("1-2"), Ask.PLEDGE).on("2017-03-01").named("r"),
            Ask.cancel(MAYEKAWA, CANCELLED, serials("101-110")).on("2017-03-01").named("c"),
            Ask.correct("c").on("2017-03-02"),
            Ask.release("R-2").on("2017-03-02"),
            Ask.correct("r").on("2017-03-03"),
            Ask.correct("big").on("2017-03-04"),
            Ask.transfer(TRADER, MAYEKAWA, credits(10)).on("2018-01-01"),
            Ask.close(TRADER).on("2018-01-01"));
  }

  @Test
  void a_book_rebuilt_after_each_step_of_a_long_story_is_the_same() {
    BookScenario story = longStory();
    List<BookEvent> history = story.history();
    AccountBook live = new AccountBook(Registry.JP);
    for (int i = 0; i < history.size(); i++) {
      live.apply(history.get(i));
      AccountBook rebuilt = new AccountBook(Registry.JP);
      history.subList(0, i + 1).forEach(rebuilt::apply);
      assertThat(rebuilt.isSameAs(live)).as("after %s", history.get(i)).isTrue();
      assertThat(live.isSameAs(rebuilt)).as("after %s", history.get(i)).isTrue();
      assertThat(rebuilt.accounts()).isEqualTo(live.accounts());
      rebuilt
          .accounts()
          .forEach(
              account -> assertThat(rebuilt.holdings(account)).isEqualTo(live.holdings(account)));
    }
    story
        .thenHolds(GOVERNMENT, serials("1-100", "126-175"))
        .thenHolds(MAYEKAWA, serials("101-125", "176-185"));
  }

  @Test
  void each_event_of_the_story_makes_the_book_another_one() {
    AccountBook before = new AccountBook(Registry.JP);
    AccountBook after = new AccountBook(Registry.JP);
    for (BookEvent event : longStory().history()) {
      after.apply(event);
      assertThat(after.isSameAs(before)).as("%s", event).isFalse();
      before.apply(event);
      assertThat(after.isSameAs(before)).as("%s", event).isTrue();
    }
  }

  static List<List<Ask>> pairsThatDifferInOneThing() {
    return List.of(
        // the latest day
        List.of(Ask.suspend(TRADER).on("2016-10-01"), Ask.suspend(TRADER).on("2016-10-02")),
        // the kind of an account
        List.of(
            Ask.open(NOWHERE, AccountKind.RETIREMENT), Ask.open(NOWHERE, AccountKind.CANCELLATION)),
        // the number of an account
        List.of(Ask.suspend(TRADER), Ask.suspend(MAYEKAWA)),
        // the state of an account
        List.of(Ask.suspend(TRADER), Ask.close(TRADER)),
        // the number of a decision, where nothing is left to issue
        List.of(
            Ask.notification(
                "VN-1",
                FactDate.on(day("2016-01-01")),
                notified(1, "VN001", period("2015-01-01", "2015-12-31"), 1, 0)),
            Ask.notification(
                "VN-2",
                FactDate.on(day("2016-01-01")),
                notified(1, "VN001", period("2015-01-01", "2015-12-31"), 1, 0))),
        // the period that was credited
        List.of(
            Ask.notification(
                "VN-1",
                FactDate.on(day("2016-01-01")),
                notified(1, "VN001", period("2015-01-01", "2015-12-31"), 1, 0)),
            Ask.notification(
                "VN-1",
                FactDate.on(day("2016-01-01")),
                notified(1, "VN001", period("2015-01-01", "2015-12-30"), 1, 0))),
        // the number of a restriction
        List.of(
            Ask.restrict("R-1", GOVERNMENT, serials("1")),
            Ask.restrict("R-2", GOVERNMENT, serials("1"))),
        // what is restricted
        List.of(
            Ask.restrict("R-1", GOVERNMENT, serials("1")),
            Ask.restrict("R-1", GOVERNMENT, serials("2"))),
        // who holds which serials
        List.of(
            Ask.transfer(GOVERNMENT, TRADER, serials("1")),
            Ask.transfer(GOVERNMENT, TRADER, serials("2"))));
  }

  @ParameterizedTest
  @MethodSource("pairsThatDifferInOneThing")
  void books_that_would_answer_differently_are_not_the_same(List<Ask> asks) {
    AccountBook one = Japan.issued().given(asks.get(0)).book();
    AccountBook other = Japan.issued().given(asks.get(1)).book();
    assertThat(one.isSameAs(other)).isFalse();
    assertThat(other.isSameAs(one)).isFalse();
  }

  @Test
  void books_that_differ_in_what_was_corrected_are_not_the_same() {
    Ask[] transfers = {
      Ask.transfer(GOVERNMENT, TRADER, serials("1")).named("a"),
      Ask.transfer(TRADER, GOVERNMENT, serials("1")).named("b"),
      Ask.transfer(GOVERNMENT, TRADER, serials("1")).named("c")
    };
    AccountBook one = Japan.issued().given(transfers).given(Ask.correct("a")).book();
    AccountBook other = Japan.issued().given(transfers).given(Ask.correct("c")).book();
    assertThat(one.isSameAs(other)).isFalse();
  }

  @Test
  void books_with_another_operator_zone_or_registry_are_not_the_same() {
    AccountBook tokyo =
        BookScenario.of(Registry.JP).given(Ask.openBook("Asia/Tokyo").on("2016-01-01")).book();
    assertThat(
            tokyo.isSameAs(
                BookScenario.of(Registry.JP)
                    .given(Ask.openBook("Asia/Seoul").on("2016-01-01"))
                    .book()))
        .isFalse();
    assertThat(
            tokyo.isSameAs(
                BookScenario.of(Registry.JP)
                    .given(Ask.openBook("Asia/Tokyo").on("2016-01-01").by(Actor.of("Another")))
                    .book()))
        .isFalse();
    assertThat(new AccountBook(Registry.JP).isSameAs(new AccountBook(Registry.of("MN")))).isFalse();
  }

  @Test
  void a_line_that_was_issued_differs_from_one_that_was_not() {
    Ask notification =
        Ask.notification(
            "VN-1",
            FactDate.on(day("2016-01-01")),
            notified(1, "VN001", period("2015-01-01", "2015-12-31"), 5, 5));
    Ask issuance = Ask.issue(line("VN-1", 1), Allocation.of(TRADER, credits(5)));
    assertThat(
            Japan.issued()
                .given(notification)
                .book()
                .isSameAs(Japan.issued().given(notification, issuance).book()))
        .isFalse();
  }

  @Test
  void a_refusal_leaves_the_book_as_it_was() {
    BookScenario story = longStory();
    for (Ask ask :
        List.of(
            Ask.openBook("Asia/Tokyo"),
            Ask.open(GOVERNMENT, AccountKind.GOVERNMENT_HOLDING),
            Ask.transfer(GOVERNMENT, MAYEKAWA, credits(1_000)),
            Ask.retire(GOVERNMENT, RETIRED, serials("1"), Ask.NDC),
            Ask.cancel(GOVERNMENT, CANCELLED, serials("1000")),
            Ask.restrict("R-1", GOVERNMENT, serials("1")),
            Ask.release("R-1"),
            Ask.correct("big"),
            Ask.close(GOVERNMENT),
            Ask.issue(line("VN-2022-10", 1), Allocation.of(GOVERNMENT, credits(10))))) {
      assertThat(story.refusal(ask)).isPresent();
      assertThat(story.book().isSameAs(story.rebuilt())).isTrue();
    }
  }

  @Test
  void the_same_question_gets_the_same_answer() {
    BookScenario story = Japan.issued();
    Ask ask = Ask.transfer(GOVERNMENT, MAYEKAWA, credits(1_000)).named("twice");
    assertThat(story.refusal(ask)).isPresent().isEqualTo(story.refusal(ask));
  }

  @Test
  void an_event_that_does_not_follow_from_the_books_past_is_not_taken() {
    AccountBook book = Japan.issued().book();
    List<BookEvent> impossible = new ArrayList<>();
    impossible.add(
        new CreditsTransferred(TODAY, Ask.OPERATOR, Registry.JP, NOWHERE, TRADER, serials("1")));
    impossible.add(
        new CreditsTransferred(
            TODAY, Ask.OPERATOR, Registry.JP, GOVERNMENT, NOWHERE, serials("1")));
    impossible.add(
        new CreditsTransferred(
            TODAY, Ask.OPERATOR, Registry.JP, GOVERNMENT, TRADER, serials("126")));
    impossible.add(
        new RestrictionReleased(
            TODAY, Ask.OPERATOR, Registry.JP, RestrictionId.of("R-9"), Ask.GROUND));
    for (BookEvent event : impossible) {
      assertThatThrownBy(() -> book.apply(event))
          .as("%s", event)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void serials_that_are_in_an_account_already_are_not_issued_into_it_again() {
    BookScenario story = Japan.issued();
    CreditsIssued again =
        story.history().stream()
            .filter(CreditsIssued.class::isInstance)
            .map(CreditsIssued.class::cast)
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> story.book().apply(again)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_account_is_not_opened_over_another() {
    BookScenario story = Japan.issued();
    AccountOpened again =
        story.history().stream()
            .filter(AccountOpened.class::isInstance)
            .map(AccountOpened.class::cast)
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> story.book().apply(again)).isInstanceOf(IllegalStateException.class);
  }
}
