package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.book.Ask.OPERATOR;
import static org.jcmledger.core.book.Japan.CANCELLED;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.NOWHERE;
import static org.jcmledger.core.book.Japan.RETIRED;
import static org.jcmledger.core.book.Japan.TODAY;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.book.Japan.ref;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.decided;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.notified;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.projects;
import static org.jcmledger.core.value.Sample.serials;
import static org.jcmledger.core.value.Sample.tonnes;
import static org.jcmledger.core.value.Sample.vintage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.rejection.AllocationsDoNotAddUp;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.DecisionAlreadyNotified;
import org.jcmledger.core.rejection.LineAlreadyIssued;
import org.jcmledger.core.rejection.LineNotNotified;
import org.jcmledger.core.rejection.MonitoringPeriodsOverlap;
import org.jcmledger.core.rejection.NoSideOfTheDecision;
import org.jcmledger.core.rejection.NothingToIssue;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.SerialsExhausted;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.rejection.TargetIsSuspended;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.rejection.VintageOutsidePeriod;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A committee's decision is notified to a book and issued there. */
class IssuanceTest {

  private static final MonitoringPeriod WINTER = period("2015-09-20", "2016-05-15");
  private static final FactDate DECIDED = FactDate.on(day("2016-09-29"));
  private static final Actor SECRETARIAT = Actor.of("Secretariat of the Joint Committee");

  private static Ask notification(String decision, NotifiedLine... lines) {
    return Ask.notification(decision, DECIDED, lines);
  }

  private static IssuanceDecided decision(String id, FactDate on, IssuanceLine... lines) {
    return new IssuanceDecided(
        on, SECRETARIAT, DecisionId.of(id).committee(), DecisionId.of(id), List.of(lines));
  }

  private static Allocation to(AccountNumber account, long amount) {
    return Allocation.of(account, credits(amount));
  }

  @Nested
  class A_notification_from_another_ledgers_committee {

    @Test
    void is_recorded_with_all_its_lines() {
      NotifiedLine first = notified(1, "MN001", WINTER, 50, 40);
      NotifiedLine second = notified(2, "MN002", period("2015-09-15", "2016-05-02"), 107, 85);
      Japan.open()
          .when(notification("MN-2016-09-29", first, second))
          .thenRecorded(
              new IssuanceNotified(
                  TODAY,
                  OPERATOR,
                  Registry.JP,
                  DecisionId.of("MN-2016-09-29"),
                  DECIDED,
                  List.of(first, second)))
          .thenBalance(GOVERNMENT, 0);
    }

    @Test
    void comes_once() {
      Japan.open()
          .given(notification("MN-1", notified(1, "MN001", WINTER, 50, 40)))
          .when(
              notification("MN-1", notified(1, "MN001", period("2017-01-01", "2017-12-31"), 9, 9)))
          .thenRefused(new DecisionAlreadyNotified(Registry.JP, DecisionId.of("MN-1")));
    }

    @Test
    void comes_once_even_if_it_leaves_nothing_to_issue() {
      Japan.open()
          .given(notification("MN-1", notified(1, "MN005", WINTER, 1, 0)))
          .when(
              notification("MN-1", notified(1, "MN005", period("2017-01-01", "2017-12-31"), 1, 1)))
          .thenRefused(new DecisionAlreadyNotified(Registry.JP, DecisionId.of("MN-1")));
    }

    @Test
    void comes_only_to_the_two_sides_of_the_decision() {
      Registry vietnam = Registry.of("VN");
      BookScenario.of(vietnam)
          .given(Ask.openBook("Asia/Ho_Chi_Minh"))
          .when(notification("MN-1", notified(1, "MN001", WINTER, 50, 40)))
          .thenRefused(new NoSideOfTheDecision(vietnam, DecisionId.of("MN-1")))
          .given(notification("VN-1", notified(1, "VN001", WINTER, 50, 10)));
    }

    @Test
    void credits_no_day_of_a_project_twice() {
      // R21, DC2: one shared day is too much.
      MonitoringPeriod next = period("2016-05-15", "2016-12-31");
      Japan.open()
          .given(notification("MN-1", notified(1, "MN001", WINTER, 50, 40)))
          .when(notification("MN-2", notified(1, "MN001", next, 10, 5)))
          .thenRefused(new MonitoringPeriodsOverlap(ProjectId.of("MN001"), next, WINTER));
    }

    @Test
    void credits_no_day_twice_for_any_project_of_a_joint_line() {
      MonitoringPeriod half = period("2015-02-01", "2015-07-31");
      MonitoringPeriod later = period("2015-07-31", "2015-12-31");
      Japan.open()
          .given(notification("ID-1", notified(1, projects("ID002", "ID003"), half, 40, 31)))
          .when(notification("ID-2", notified(1, "ID003", later, 5, 5)))
          .thenRefused(new MonitoringPeriodsOverlap(ProjectId.of("ID003"), later, half));
    }

    @Test
    void credits_no_day_twice_within_itself() {
      MonitoringPeriod next = period("2016-05-15", "2016-12-31");
      Japan.open()
          .when(
              notification(
                  "MN-1", notified(1, "MN001", WINTER, 50, 40), notified(2, "MN001", next, 10, 5)))
          .thenRefused(new MonitoringPeriodsOverlap(ProjectId.of("MN001"), next, WINTER));
    }

    @Test
    void may_abut_what_was_credited_before_to_the_day() {
      Japan.open()
          .given(
              notification("MN-1", notified(1, "MN001", WINTER, 50, 40)),
              notification("MN-2", notified(1, "MN001", period("2016-05-16", "2016-12-31"), 10, 5)),
              notification(
                  "MN-3", notified(1, "MN001", period("2014-01-01", "2015-09-19"), 10, 5)));
    }

    @Test
    void names_projects_of_its_own_committee() {
      Japan.open()
          .when(notification("MN-1", notified(1, "ID002", WINTER, 50, 40)))
          .thenRefused(new OfAnotherCommittee(PartnerCountry.of("MN"), "ID002"));
    }

    @Test
    void has_a_vintage_within_its_period() {
      NotifiedLine line =
          new NotifiedLine(
              1, projects("MN001"), WINTER, vintage(2017), false, credits(50), tonnes(40));
      Japan.open()
          .when(notification("MN-1", line))
          .thenRefused(new VintageOutsidePeriod(line("MN-1", 1), vintage(2017), WINTER));
    }
  }

  @Nested
  class A_notification_in_the_same_commit {

    @Test
    void tells_each_side_its_own_part() {
      IssuanceLine mn001 = decided("MN001", WINTER, 50, 40, 10);
      IssuanceLine mn002 = decided("MN002", period("2015-09-15", "2016-05-02"), 107, 85, 22);
      IssuanceDecided decided = decision("MN-2016-09-29", DECIDED, mn001, mn002);
      Japan.open()
          .when(decided)
          .thenRecorded(
              new IssuanceNotified(
                  day("2016-09-30"),
                  SECRETARIAT,
                  Registry.JP,
                  DecisionId.of("MN-2016-09-29"),
                  DECIDED,
                  List.of(
                      NotifiedLine.of(1, mn001, tonnes(40)),
                      NotifiedLine.of(2, mn002, tonnes(85)))));
      BookScenario.of(Registry.of("MN"))
          .given(Ask.openBook("Asia/Ulaanbaatar").on("2016-01-01"))
          .when(decided)
          .thenRecorded(
              new IssuanceNotified(
                  day("2016-09-29"),
                  SECRETARIAT,
                  Registry.of("MN"),
                  DecisionId.of("MN-2016-09-29"),
                  DECIDED,
                  List.of(
                      NotifiedLine.of(1, mn001, tonnes(10)),
                      NotifiedLine.of(2, mn002, tonnes(22)))));
    }

    @Test
    void bears_the_day_of_the_decision() {
      assertThat(dateOf(FactDate.on(day("2017-02-03")))).isEqualTo("2017-02-03");
    }

    @Test
    void bears_the_books_latest_day_if_the_decision_is_entered_late() {
      assertThat(dateOf(FactDate.on(day("2016-05-13")))).isEqualTo(Japan.OPENED);
    }

    @Test
    void bears_the_last_day_of_the_month_if_only_the_month_is_known() {
      assertThat(dateOf(new FactDate.InMonth(YearMonth.of(2017, 2)))).isEqualTo("2017-02-28");
    }

    @Test
    void bears_the_last_day_of_the_fiscal_year_if_only_that_is_known() {
      assertThat(dateOf(new FactDate.InFiscalYear(2017))).isEqualTo("2018-03-31");
    }

    @Test
    void bears_the_day_by_which_it_had_happened_if_only_that_is_known() {
      assertThat(dateOf(FactDate.notAfter(day("2017-12-14")))).isEqualTo("2017-12-14");
    }

    @Test
    void bears_today_if_the_month_known_has_not_ended() {
      assertThat(dateOf(new FactDate.InMonth(YearMonth.of(2026, 4)))).isEqualTo("2026-04-01");
    }

    private LocalDate dateOf(FactDate decided) {
      BookScenario book =
          Japan.open().given(decision("MN-1", decided, decided("MN001", WINTER, 50, 40, 10)));
      return book.history().get(book.history().size() - 1).on();
    }

    @Test
    void needs_a_book_that_is_open() {
      BookScenario.of(Registry.JP)
          .when(decision("MN-1", DECIDED, decided("MN001", WINTER, 50, 40, 10)))
          .thenRefused(new BookNotOpen(Registry.JP));
    }

    @Test
    void comes_once_however_the_first_came() {
      Japan.open()
          .given(notification("MN-1", notified(1, "MN001", WINTER, 50, 40)))
          .when(decision("MN-1", DECIDED, decided("MN001", WINTER, 50, 40, 10)))
          .thenRefused(new DecisionAlreadyNotified(Registry.JP, DecisionId.of("MN-1")));
    }

    @Test
    void does_not_credit_what_another_ledgers_notification_credited() {
      Japan.open()
          .given(notification("MN-1", notified(1, "MN001", WINTER, 50, 40)))
          .when(decision("MN-2", DECIDED, decided("MN001", WINTER, 50, 40, 10)))
          .thenRefused(new MonitoringPeriodsOverlap(ProjectId.of("MN001"), WINTER, WINTER));
    }

    @Test
    void does_not_come_to_a_book_that_is_no_side() {
      Registry vietnam = Registry.of("VN");
      BookScenario.of(vietnam)
          .given(Ask.openBook("Asia/Ho_Chi_Minh"))
          .when(decision("MN-1", DECIDED, decided("MN001", WINTER, 50, 40, 10)))
          .thenRefused(new NoSideOfTheDecision(vietnam, DecisionId.of("MN-1")));
    }
  }

  @Nested
  class An_issuance {

    private BookScenario notifiedBook() {
      return Japan.open()
          .given(
              notification(
                  "MN-1",
                  notified(1, "MN001", WINTER, 50, 40),
                  notified(2, "MN002", period("2016-01-01", "2017-05-02"), 107, 85),
                  notified(3, "MN005", WINTER, 1, 0)));
    }

    @Test
    void creates_serials_in_the_order_of_its_allocations() {
      notifiedBook()
          .when(Ask.issue(line("MN-1", 2), to(MAYEKAWA, 4), to(GOVERNMENT, 80), to(TRADER, 1)))
          .thenRecorded(
              new CreditsIssued(
                  TODAY,
                  OPERATOR,
                  Registry.JP,
                  line("MN-1", 2),
                  vintage(2017),
                  serials("1-85").ranges().get(0),
                  List.of(
                      new AllocatedRange(MAYEKAWA, serials("1-4").ranges().get(0)),
                      new AllocatedRange(GOVERNMENT, serials("5-84").ranges().get(0)),
                      new AllocatedRange(TRADER, serials("85").ranges().get(0)))))
          .thenHolds(MAYEKAWA, serials("1-4"))
          .thenHolds(GOVERNMENT, serials("5-84"))
          .thenHolds(TRADER, serials("85"));
    }

    @Test
    void continues_where_the_last_one_ended() {
      BookScenario book =
          notifiedBook()
              .given(
                  Ask.issue(line("MN-1", 2), to(GOVERNMENT, 85)),
                  Ask.issue(line("MN-1", 1), to(MAYEKAWA, 36), to(GOVERNMENT, 4)))
              .thenHolds(MAYEKAWA, serials("86-121"))
              .thenHolds(GOVERNMENT, serials("1-85", "122-125"));
      assertThat(book.book().issued()).isEqualTo(tonnes(125));
    }

    @Test
    void may_come_into_one_account_in_two_parts() {
      notifiedBook()
          .given(Ask.issue(line("MN-1", 1), to(MAYEKAWA, 30), to(TRADER, 5), to(MAYEKAWA, 5)))
          .thenHolds(MAYEKAWA, serials("1-30", "36-40"))
          .thenHolds(TRADER, serials("31-35"));
    }

    @Test
    void needs_a_decision_that_was_notified() {
      // R1
      notifiedBook()
          .when(Ask.issue(line("MN-2", 1), to(GOVERNMENT, 40)))
          .thenRefused(new LineNotNotified(Registry.JP, line("MN-2", 1)));
    }

    @Test
    void needs_a_line_of_the_decision() {
      notifiedBook()
          .when(Ask.issue(line("MN-1", 4), to(GOVERNMENT, 40)))
          .thenRefused(new LineNotNotified(Registry.JP, line("MN-1", 4)));
    }

    @Test
    void happens_once_for_each_line() {
      // R1, I12
      notifiedBook()
          .given(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 40)))
          .when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 40)))
          .thenRefused(new LineAlreadyIssued(Registry.JP, line("MN-1", 1)))
          .given(Ask.issue(line("MN-1", 2), to(GOVERNMENT, 85)));
    }

    @ParameterizedTest
    @CsvSource({"39", "41", "50", "1"})
    void makes_up_exactly_what_was_notified_to_this_side(long amount) {
      // R19: neither less nor more, and not the total of both sides.
      notifiedBook()
          .when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, amount)))
          .thenRefused(new AllocationsDoNotAddUp(line("MN-1", 1), tonnes(amount), tonnes(40)));
    }

    @Test
    void adds_its_allocations_up() {
      notifiedBook()
          .when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 36), to(MAYEKAWA, 5)))
          .thenRefused(new AllocationsDoNotAddUp(line("MN-1", 1), tonnes(41), tonnes(40)));
    }

    @Test
    void of_a_share_of_0_is_complete_at_once() {
      // I14
      notifiedBook()
          .when(Ask.issue(line("MN-1", 3), to(GOVERNMENT, 1)))
          .thenRefused(new NothingToIssue(Registry.JP, line("MN-1", 3)));
    }

    @Test
    void goes_into_accounts_that_exist() {
      notifiedBook()
          .when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 39), to(NOWHERE, 1)))
          .thenRefused(new TargetUnknown(ref(NOWHERE)));
    }

    @Test
    void goes_into_no_closed_account() {
      notifiedBook()
          .given(Ask.close(TRADER))
          .when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 39), to(TRADER, 1)))
          .thenRefused(new TargetIsClosed(ref(TRADER)));
    }

    @Test
    void goes_into_no_suspended_account() {
      notifiedBook()
          .given(Ask.suspend(TRADER))
          .when(Ask.issue(line("MN-1", 1), to(TRADER, 40)))
          .thenRefused(new TargetIsSuspended(ref(TRADER)));
    }

    @Test
    void goes_into_holding_accounts_only() {
      notifiedBook()
          .when(Ask.issue(line("MN-1", 1), to(RETIRED, 40)))
          .thenRefused(new WrongKindOfTarget(ref(RETIRED), AccountKind.RETIREMENT, "holding"))
          .when(Ask.issue(line("MN-1", 1), to(CANCELLED, 40)))
          .thenRefused(new WrongKindOfTarget(ref(CANCELLED), AccountKind.CANCELLATION, "holding"));
    }

    @Test
    void may_follow_weeks_after_the_other_sides_or_be_still_to_come() {
      // A notified amount that is not issued yet is an open liability (I13), not a fault.
      IssuanceDecided decided =
          decision("MN-1", FactDate.on(day("2025-03-27")), decided("MN001", WINTER, 50, 40, 10));
      Japan.open()
          .given(decided)
          .given(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 40)).on("2025-04-11"))
          .thenBalance(GOVERNMENT, 40);
      BookScenario.of(Registry.of("MN"))
          .given(
              Ask.openBook("Asia/Ulaanbaatar").on("2016-01-01"),
              Ask.open(GOVERNMENT, AccountKind.GOVERNMENT_HOLDING).on("2016-01-01"))
          .given(decided)
          .thenBalance(GOVERNMENT, 0)
          .given(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 10)).on("2025-05-07"))
          .thenBalance(GOVERNMENT, 10);
    }

    @Test
    void gives_out_the_last_serial_there_is_and_none_beyond_it() {
      LineRef almostAll = line("MN-1", 1);
      LineRef one = line("MN-1", 2);
      LineRef two = line("MN-1", 3);
      long most = Credits.MAX - 1;
      Japan.open()
          .given(
              notification(
                  "MN-1",
                  notified(1, "MN001", WINTER, most, most),
                  notified(2, "MN002", WINTER, 1, 1),
                  notified(3, "MN003", WINTER, 2, 2)))
          .given(Ask.issue(almostAll, to(GOVERNMENT, most)))
          .when(Ask.issue(two, to(GOVERNMENT, 2)))
          .thenRefused(new SerialsExhausted(Registry.JP, Credits.MAX, credits(2)))
          .given(Ask.issue(one, to(GOVERNMENT, 1)))
          .thenHolds(GOVERNMENT, serials("1-" + Credits.MAX))
          .when(Ask.issue(two, to(GOVERNMENT, 2)))
          .thenRefused(new SerialsExhausted(Registry.JP, Credits.MAX + 1, credits(2)));
    }

    @Test
    void does_not_add_up_if_its_allocations_are_more_than_any_book_can_hold() {
      long most = Credits.MAX;
      Japan.open()
          .given(notification("MN-1", notified(1, "MN001", WINTER, most, most)))
          .when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, most), to(MAYEKAWA, 1)))
          .thenRefused(new AllocationsDoNotAddUp(line("MN-1", 1), tonnes(most), tonnes(most)))
          .given(Ask.issue(line("MN-1", 1), to(GOVERNMENT, most - 1), to(MAYEKAWA, 1)))
          .thenHolds(MAYEKAWA, serials(Long.toString(most)));
    }
  }
}
