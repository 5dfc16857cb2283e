package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.book.Ask.OPERATOR;
import static org.jcmledger.core.book.Japan.CANCELLED;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.RETIRED;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.notified;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.serials;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.rejection.BookAlreadyOpen;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.DateRunsBackwards;
import org.jcmledger.core.rejection.NotTheRegistry;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a book begins, whose commands it takes, and under which days it records them. */
class OpeningABookTest {

  private static final Actor STRANGER = Actor.of("Somebody else");

  @Test
  void a_book_is_opened_by_its_operator_in_its_own_time_zone() {
    BookScenario.of(Registry.JP)
        .when(Ask.openBook("Asia/Tokyo").on("2016-09-30"))
        .thenRecorded(
            new BookOpened(day("2016-09-30"), OPERATOR, Registry.JP, ZoneId.of("Asia/Tokyo")));
  }

  @Test
  void a_book_that_is_given_no_day_is_opened_today() {
    BookScenario.of(Registry.JP)
        .today("2016-09-30")
        .when(Ask.openBook("Asia/Tokyo"))
        .thenRecorded(
            new BookOpened(day("2016-09-30"), OPERATOR, Registry.JP, ZoneId.of("Asia/Tokyo")));
  }

  @Test
  void a_book_is_opened_once() {
    Japan.open().when(Ask.openBook("Asia/Tokyo")).thenRefused(new BookAlreadyOpen(Registry.JP));
  }

  @Test
  void a_book_is_not_opened_tomorrow() {
    BookScenario.of(Registry.JP)
        .today("2016-09-30")
        .when(Ask.openBook("Asia/Tokyo").on("2016-10-01"))
        .thenRefused(new DateInTheFuture(day("2016-10-01"), day("2016-09-30")));
  }

  @Test
  void the_day_of_opening_is_that_of_the_zone_it_is_opened_with() {
    BookScenario.of(Registry.of("CL"))
        .now("2016-10-01T02:00:00Z")
        .when(Ask.openBook("America/Santiago").on("2016-10-01"))
        .thenRefused(new DateInTheFuture(day("2016-10-01"), day("2016-09-30")));
  }

  static List<Ask> everyCommandButOpenBook() {
    return List.of(
        Ask.open(TRADER, AccountKind.ENTITY_HOLDING),
        Ask.suspend(GOVERNMENT),
        Ask.resume(GOVERNMENT),
        Ask.close(GOVERNMENT),
        Ask.notification(
            "VN-1",
            FactDate.on(day("2016-01-01")),
            notified(1, "VN001", period("2015-01-01", "2015-12-31"), 1, 1)),
        Ask.issue(line("VN-1", 1), Allocation.of(GOVERNMENT, credits(1))),
        Ask.transfer(GOVERNMENT, MAYEKAWA, credits(1)),
        Ask.retire(GOVERNMENT, RETIRED, serials("1"), Ask.PLEDGE),
        Ask.cancel(GOVERNMENT, CANCELLED, serials("1")),
        Ask.restrict("R-1", GOVERNMENT, serials("1")),
        Ask.release("R-1"),
        Ask.correct("first"));
  }

  @ParameterizedTest
  @MethodSource("everyCommandButOpenBook")
  void a_book_that_is_not_open_takes_nothing(Ask ask) {
    BookScenario.of(Registry.JP).when(ask).thenRefused(new BookNotOpen(Registry.JP));
  }

  @ParameterizedTest
  @MethodSource("everyCommandButOpenBook")
  void nothing_is_recorded_before_the_latest_day_of_the_book(Ask ask) {
    Japan.open()
        .when(ask.on("2016-09-29"))
        .thenRefused(new DateRunsBackwards(Registry.JP, day("2016-09-29"), day("2016-09-30")));
  }

  @ParameterizedTest
  @MethodSource("everyCommandButOpenBook")
  void nothing_is_recorded_ahead_of_today(Ask ask) {
    Japan.open()
        .today("2016-10-05")
        .when(ask.on("2016-10-06"))
        .thenRefused(new DateInTheFuture(day("2016-10-06"), day("2016-10-05")));
  }

  static List<Ask> everyCommandOfTheRegistry() {
    return everyCommandButOpenBook().stream().filter(ask -> ask.by().equals(OPERATOR)).toList();
  }

  @Test
  void nine_commands_are_the_registrys_and_three_the_holders() {
    assertThat(everyCommandOfTheRegistry()).hasSize(9);
  }

  @ParameterizedTest
  @MethodSource("everyCommandOfTheRegistry")
  void what_is_the_registrys_to_do_nobody_else_does(Ask ask) {
    Japan.open()
        .when(ask.by(STRANGER))
        .thenRefused(new NotTheRegistry(Registry.JP, STRANGER, OPERATOR));
  }

  @Test
  void the_operator_is_whoever_opened_the_book() {
    BookScenario.of(Registry.JP)
        .given(Ask.openBook("Asia/Tokyo").by(STRANGER))
        .when(Ask.open(GOVERNMENT, AccountKind.GOVERNMENT_HOLDING))
        .thenRefused(new NotTheRegistry(Registry.JP, OPERATOR, STRANGER));
  }

  @Test
  void a_book_may_record_several_things_on_one_day() {
    Japan.issued()
        .today("2016-09-30")
        .when(Ask.transfer(GOVERNMENT, TRADER, credits(1)).on("2016-09-30"))
        .recorded()
        .when(Ask.transfer(GOVERNMENT, TRADER, credits(1)).on("2016-09-30"))
        .recorded()
        .thenBalance(TRADER, 2);
  }

  @Test
  void each_record_moves_the_books_latest_day_on() {
    Japan.issued()
        .given(Ask.transfer(GOVERNMENT, TRADER, credits(1)).on("2017-01-10"))
        .when(Ask.transfer(GOVERNMENT, TRADER, credits(1)).on("2017-01-09"))
        .thenRefused(new DateRunsBackwards(Registry.JP, day("2017-01-09"), day("2017-01-10")));
  }

  @Test
  void today_is_the_day_in_the_books_own_zone() {
    // Ten in the evening of the 31st in Greenwich is seven in the morning of the 1st in Tokyo.
    Japan.open()
        .now("2025-12-31T22:00:00Z")
        .when(Ask.suspend(TRADER))
        .recorded()
        .when(Ask.resume(TRADER).on("2025-12-31"))
        .thenRefused(new DateRunsBackwards(Registry.JP, day("2025-12-31"), day("2026-01-01")));
  }

  @Test
  void two_registries_keep_accounts_of_the_same_number_apart() {
    // R6: the number alone names no account.
    BookScenario japan = Japan.issued();
    Registry mongolia = Registry.of("MN");
    BookScenario.of(mongolia)
        .given(Ask.openBook("Asia/Ulaanbaatar"))
        .when(Ask.open(GOVERNMENT, AccountKind.GOVERNMENT_HOLDING))
        .thenRecorded(
            new AccountOpened(
                day("2026-04-01"),
                OPERATOR,
                mongolia,
                GOVERNMENT,
                AccountKind.GOVERNMENT_HOLDING,
                Ask.holderOf(GOVERNMENT),
                BilingualName.english("X"),
                false))
        .thenBalance(GOVERNMENT, 0);
    japan.thenBalance(GOVERNMENT, 100);
  }

  @Test
  void a_command_for_another_registry_is_a_mistake_of_the_program_and_no_answer() {
    AccountBook japan = new AccountBook(Registry.JP);
    OpenBook command =
        new OpenBook(
            RequestId.of("r"),
            OPERATOR,
            day("2016-09-30"),
            Registry.of("MN"),
            ZoneId.of("Asia/Ulaanbaatar"));
    Circumstances now =
        new Circumstances(zone -> LocalDate.of(2026, 4, 1), request -> Optional.empty());
    assertThatThrownBy(() -> japan.decide(command, now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MN")
        .hasMessageContaining("JP");
  }

  @Test
  void a_book_tells_its_registry_its_accounts_and_what_it_ever_issued() {
    AccountBook book = Japan.issued().book();
    assertThat(book.registry()).isEqualTo(Registry.JP);
    assertThat(book.accounts()).containsExactly(CANCELLED, GOVERNMENT, MAYEKAWA, RETIRED, TRADER);
    assertThat(book.issued()).isEqualTo(Tonnes.of(125));
    assertThat(book.balance(Japan.NOWHERE)).isEqualTo(Tonnes.ZERO);
    assertThat(book.holdings(Japan.NOWHERE).isEmpty()).isTrue();
  }

  @Test
  void a_book_not_opened_yet_has_issued_nothing() {
    assertThat(new AccountBook(Registry.JP).issued()).isEqualTo(Tonnes.ZERO);
    assertThat(new AccountBook(Registry.JP).accounts()).isEmpty();
  }
}
