package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.book.Ask.holderOf;
import static org.jcmledger.core.book.Japan.CANCELLED;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.NOWHERE;
import static org.jcmledger.core.book.Japan.RETIRED;
import static org.jcmledger.core.book.Japan.TODAY;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.book.Japan.laterIssuance;
import static org.jcmledger.core.book.Japan.ref;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.everySecond;
import static org.jcmledger.core.value.Sample.serials;
import static org.jcmledger.core.value.Sample.tonnes;
import static org.jcmledger.core.value.Sample.vintage;

import org.jcmledger.core.command.Selection;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsSuspended;
import org.jcmledger.core.rejection.AccountIsTerminal;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.NotTheHolder;
import org.jcmledger.core.rejection.SameAccount;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.rejection.SerialsRestricted;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.rejection.TargetIsSuspended;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.rejection.TooManyRanges;
import org.jcmledger.core.rejection.VintageNotForPurpose;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Vintage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Credits move by transfer, retirement and cancellation; what they may leave and enter. */
class MovementTest {

  /** The three commands that move credits at a holder's wish. */
  enum Kind {
    TRANSFER("holding"),
    RETIREMENT("retirement"),
    CANCELLATION("cancellation");

    final String wanted;

    Kind(String wanted) {
      this.wanted = wanted;
    }

    AccountNumber target() {
      return switch (this) {
        case TRANSFER -> TRADER;
        case RETIREMENT -> RETIRED;
        case CANCELLATION -> CANCELLED;
      };
    }

    Ask ask(AccountNumber from, AccountNumber to, Selection what) {
      return switch (this) {
        case TRANSFER -> Ask.transfer(from, to, what);
        case RETIREMENT -> Ask.retire(from, to, what, Ask.PLEDGE);
        case CANCELLATION -> Ask.cancel(from, to, what);
      };
    }

    Ask ask(AccountNumber from, AccountNumber to, SerialSet what) {
      return ask(from, to, Selection.of(what));
    }

    Ask ask(AccountNumber from, SerialSet what) {
      return ask(from, target(), Selection.of(what));
    }

    Ask ask(AccountNumber from, long quantity) {
      return ask(from, target(), Selection.of(credits(quantity)));
    }
  }

  @Nested
  class What_is_recorded {

    @Test
    void a_transfer_moves_the_serials_named_and_no_others() {
      Japan.issued()
          .when(Ask.transfer(GOVERNMENT, TRADER, serials("11-20", "41-45")))
          .thenRecorded(
              new CreditsTransferred(
                  TODAY,
                  holderOf(GOVERNMENT),
                  Registry.JP,
                  GOVERNMENT,
                  TRADER,
                  serials("11-20", "41-45")))
          .thenHolds(GOVERNMENT, serials("1-10", "21-40", "46-100"))
          .thenHolds(TRADER, serials("11-20", "41-45"))
          .thenHolds(MAYEKAWA, serials("101-125"));
    }

    @Test
    void a_retirement_says_what_it_counts_towards() {
      Japan.issued()
          .when(Ask.retire(GOVERNMENT, RETIRED, serials("1-100"), Ask.PLEDGE))
          .thenRecorded(
              new CreditsRetired(
                  TODAY,
                  holderOf(GOVERNMENT),
                  Registry.JP,
                  GOVERNMENT,
                  RETIRED,
                  serials("1-100"),
                  Ask.PLEDGE))
          .thenHolds(GOVERNMENT, SerialSet.empty())
          .thenHolds(RETIRED, serials("1-100"));
    }

    @Test
    void a_cancellation_says_what_for_for_whom_and_why() {
      Japan.issued()
          .when(Ask.cancel(MAYEKAWA, CANCELLED, serials("101-104")))
          .thenRecorded(
              new CreditsCancelled(
                  TODAY,
                  holderOf(MAYEKAWA),
                  Registry.JP,
                  MAYEKAWA,
                  CANCELLED,
                  serials("101-104"),
                  CancellationPurpose.VOLUNTARY,
                  Ask.BENEFICIARY,
                  Ask.WHY))
          .thenHolds(MAYEKAWA, serials("105-125"))
          .thenHolds(CANCELLED, serials("101-104"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_record_bears_the_day_given(Kind kind) {
      BookScenario book = Japan.issued().given(kind.ask(GOVERNMENT, 1).on("2017-03-31"));
      assertThat(book.history().get(book.history().size() - 1).on()).isEqualTo("2017-03-31");
    }
  }

  @Nested
  class By_quantity {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_lowest_serials_move_first(Kind kind) {
      Japan.issued()
          .given(kind.ask(GOVERNMENT, 30))
          .thenHolds(kind.target(), serials("1-30"))
          .given(kind.ask(GOVERNMENT, 70))
          .thenHolds(kind.target(), serials("1-100"))
          .thenBalance(GOVERNMENT, 0);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_oldest_vintage_moves_first_though_its_serials_are_higher(Kind kind) {
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 10, 2014))
          .given(kind.ask(GOVERNMENT, 15))
          .thenHolds(kind.target(), serials("1-5", "126-135"))
          .thenHolds(GOVERNMENT, serials("6-100"));
    }

    @Test
    void several_blocks_and_vintages_are_taken_in_the_order_of_vintage_and_serial() {
      Japan.issued()
          .given(laterIssuance(TRADER, 10, 2014))
          .given(laterIssuance(GOVERNMENT, 10, 2019))
          .given(Ask.transfer(GOVERNMENT, TRADER, serials("61-70", "136-140")))
          .given(Ask.transfer(GOVERNMENT, TRADER, serials("91-95")))
          .given(Ask.transfer(TRADER, MAYEKAWA, credits(22)))
          .thenHolds(MAYEKAWA, serials("61-70", "91-92", "101-135"))
          .thenHolds(TRADER, serials("93-95", "136-140"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void restricted_serials_are_passed_over(Kind kind) {
      Japan.issued()
          .given(Ask.restrict("R-1", GOVERNMENT, serials("1-5", "8")))
          .given(kind.ask(GOVERNMENT, 4))
          .thenHolds(kind.target(), serials("6-7", "9-10"))
          .thenHolds(GOVERNMENT, serials("1-5", "8", "11-100"));
    }

    @Test
    void restricted_serials_are_passed_over_in_every_vintage() {
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 10, 2014))
          .given(Ask.restrict("R-1", GOVERNMENT, serials("1-2", "127-135")))
          .given(Ask.transfer(GOVERNMENT, TRADER, credits(3)))
          .thenHolds(TRADER, serials("3-4", "126"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everything_moves_but_not_one_more(Kind kind) {
      Japan.issued()
          .when(kind.ask(MAYEKAWA, 26))
          .thenRefused(new InsufficientCredits(ref(MAYEKAWA), credits(26), tonnes(25), tonnes(0)))
          .given(kind.ask(MAYEKAWA, 25))
          .thenHolds(kind.target(), serials("101-125"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_shortage_says_how_much_of_what_is_there_is_restricted(Kind kind) {
      Japan.issued()
          .given(Ask.restrict("R-1", MAYEKAWA, serials("101-103")))
          .when(kind.ask(MAYEKAWA, 23))
          .thenRefused(new InsufficientCredits(ref(MAYEKAWA), credits(23), tonnes(25), tonnes(3)))
          .given(kind.ask(MAYEKAWA, 22))
          .thenHolds(MAYEKAWA, serials("101-103"));
    }

    @Test
    void an_account_that_is_empty_has_nothing_to_give() {
      Japan.issued()
          .when(Ask.transfer(TRADER, MAYEKAWA, credits(1)))
          .thenRefused(new InsufficientCredits(ref(TRADER), credits(1), tonnes(0), tonnes(0)));
    }

    @Test
    void a_quantity_that_lies_in_more_than_ten_thousand_ranges_is_refused() {
      SerialSet first = everySecond(126, 10_000);
      SerialSet another = serials("20126");
      BookScenario book =
          Japan.issued()
              .given(laterIssuance(GOVERNMENT, 20_002, 2014))
              .given(Ask.transfer(GOVERNMENT, TRADER, first))
              .given(Ask.transfer(GOVERNMENT, TRADER, another));
      book.when(Ask.transfer(TRADER, MAYEKAWA, credits(10_001)))
          .thenRefused(new TooManyRanges(ref(TRADER), 10_000))
          .given(Ask.transfer(TRADER, GOVERNMENT, credits(10_000)))
          .thenHolds(TRADER, another);
    }
  }

  @Nested
  class By_serials {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void serials_named_may_span_fragments_blocks_and_vintages(Kind kind) {
      Japan.issued()
          .given(laterIssuance(MAYEKAWA, 10, 2014))
          .given(Ask.transfer(GOVERNMENT, MAYEKAWA, serials("91-100")))
          .given(kind.ask(MAYEKAWA, serials("95-130")))
          .thenHolds(kind.target(), serials("95-130"))
          .thenHolds(MAYEKAWA, serials("91-94", "131-135"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_single_serial_that_is_not_there_stops_the_whole_movement(Kind kind) {
      Japan.issued()
          .given(Ask.transfer(GOVERNMENT, TRADER, serials("50")))
          .when(kind.ask(GOVERNMENT, serials("1-60")))
          .thenRefused(new SerialsNotHeld(ref(GOVERNMENT), serials("1-60"), serials("50")))
          .thenBalance(GOVERNMENT, 99);
    }

    @Test
    void serials_never_issued_are_not_held() {
      Japan.issued()
          .given(laterIssuance(MAYEKAWA, 10, 2014))
          .when(Ask.transfer(MAYEKAWA, TRADER, serials("100-140", "1000")))
          .thenRefused(
              new SerialsNotHeld(
                  ref(MAYEKAWA), serials("100-140", "1000"), serials("100", "136-140", "1000")));
    }

    @Test
    void the_missing_serials_are_named_up_to_sixteen_ranges() {
      SerialSet away = everySecond(2, 20);
      SerialSet wanted = serials("1-100");
      Japan.issued()
          .given(Ask.transfer(GOVERNMENT, TRADER, away))
          .when(Ask.transfer(GOVERNMENT, MAYEKAWA, wanted))
          .thenRefused(
              new SerialsNotHeld(ref(GOVERNMENT), wanted, serials(everySecondText(2, 16))));
    }

    private String[] everySecondText(int first, int count) {
      return everySecond(first, count).ranges().stream()
          .map(range -> Long.toString(range.first()))
          .toArray(String[]::new);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_single_restricted_serial_stops_the_whole_movement(Kind kind) {
      Japan.issued()
          .given(Ask.restrict("R-1", GOVERNMENT, serials("60-70")))
          .when(kind.ask(GOVERNMENT, serials("1-60")))
          .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("1-60"), serials("60")))
          .given(kind.ask(GOVERNMENT, serials("1-59", "71-100")))
          .thenHolds(GOVERNMENT, serials("60-70"));
    }

    @Test
    void ten_thousand_ranges_move_at_once_and_not_one_more() {
      SerialSet most = everySecond(126, 10_000);
      SerialSet tooMany = everySecond(126, 10_001);
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 20_002, 2014))
          .when(Ask.transfer(GOVERNMENT, TRADER, tooMany))
          .thenRefused(new TooManyRanges(ref(GOVERNMENT), 10_000))
          .given(Ask.transfer(GOVERNMENT, TRADER, most))
          .thenHolds(TRADER, most);
    }

    @Test
    void ranges_that_were_split_are_one_again_after_their_return() {
      Japan.issued()
          .given(Ask.transfer(GOVERNMENT, TRADER, serials("11-20", "41-45")))
          .given(Ask.transfer(TRADER, GOVERNMENT, serials("41-45")))
          .given(Ask.transfer(TRADER, GOVERNMENT, serials("11-20")))
          .thenHolds(GOVERNMENT, serials("1-100"))
          .thenBalance(TRADER, 0);
    }
  }

  @Nested
  class The_account_that_is_decreased {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void must_exist(Kind kind) {
      Japan.issued().when(kind.ask(NOWHERE, 1)).thenRefused(new AccountUnknown(ref(NOWHERE)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void must_not_be_closed(Kind kind) {
      Japan.issued()
          .given(Ask.transfer(MAYEKAWA, GOVERNMENT, credits(25)), Ask.close(MAYEKAWA))
          .when(kind.ask(MAYEKAWA, 1))
          .thenRefused(new AccountIsClosed(ref(MAYEKAWA)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void must_not_be_suspended(Kind kind) {
      Japan.issued()
          .given(Ask.suspend(MAYEKAWA))
          .when(kind.ask(MAYEKAWA, 1))
          .thenRefused(new AccountIsSuspended(ref(MAYEKAWA)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void is_decreased_at_its_holders_wish_and_not_at_that_of_the_one_who_receives(Kind kind) {
      // R10
      Japan.issued()
          .when(kind.ask(GOVERNMENT, 1).by(holderOf(TRADER)))
          .thenRefused(new NotTheHolder(ref(GOVERNMENT), holderOf(TRADER), holderOf(GOVERNMENT)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void is_not_decreased_at_the_registrys_wish_either(Kind kind) {
      Japan.issued()
          .when(kind.ask(GOVERNMENT, 1).by(Ask.OPERATOR))
          .thenRefused(new NotTheHolder(ref(GOVERNMENT), Ask.OPERATOR, holderOf(GOVERNMENT)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_retired_credit_does_not_move(Kind kind) {
      // R4
      Japan.issued()
          .given(Ask.retire(GOVERNMENT, RETIRED, serials("1-50"), Ask.PLEDGE))
          .when(kind.ask(RETIRED, serials("1")))
          .thenRefused(new AccountIsTerminal(ref(RETIRED), AccountKind.RETIREMENT))
          .when(kind.ask(GOVERNMENT, serials("1")))
          .thenRefused(new SerialsNotHeld(ref(GOVERNMENT), serials("1"), serials("1")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_cancelled_credit_does_not_move(Kind kind) {
      // R3
      Japan.issued()
          .given(Ask.cancel(GOVERNMENT, CANCELLED, serials("1-50")))
          .when(kind.ask(CANCELLED, serials("1")))
          .thenRefused(new AccountIsTerminal(ref(CANCELLED), AccountKind.CANCELLATION))
          .when(kind.ask(GOVERNMENT, serials("1")))
          .thenRefused(new SerialsNotHeld(ref(GOVERNMENT), serials("1"), serials("1")));
    }
  }

  @Nested
  class The_account_that_is_increased {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void must_exist(Kind kind) {
      Japan.issued()
          .when(kind.ask(GOVERNMENT, NOWHERE, serials("1")))
          .thenRefused(new TargetUnknown(ref(NOWHERE)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void must_not_be_closed(Kind kind) {
      Japan.issued()
          .given(Ask.close(kind.target()))
          .when(kind.ask(GOVERNMENT, 1))
          .thenRefused(new TargetIsClosed(ref(kind.target())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void must_not_be_suspended(Kind kind) {
      Japan.issued()
          .given(Ask.suspend(kind.target()))
          .when(kind.ask(GOVERNMENT, 1))
          .thenRefused(new TargetIsSuspended(ref(kind.target())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void must_be_of_the_kind_that_the_command_names(Kind kind) {
      for (AccountKind other : AccountKind.values()) {
        boolean fits =
            switch (kind) {
              case TRANSFER -> !other.isTerminal();
              case RETIREMENT -> other == AccountKind.RETIREMENT;
              case CANCELLATION -> other == AccountKind.CANCELLATION;
            };
        BookScenario book = Japan.issued().given(Ask.open(NOWHERE, other));
        BookScenario.Answer answer = book.when(kind.ask(GOVERNMENT, NOWHERE, serials("1")));
        if (fits) {
          answer.recorded().thenHolds(NOWHERE, serials("1"));
        } else {
          answer.thenRefused(new WrongKindOfTarget(ref(NOWHERE), other, kind.wanted));
        }
      }
    }

    @Test
    void is_not_the_one_that_is_decreased() {
      Japan.issued()
          .when(Ask.transfer(GOVERNMENT, GOVERNMENT, serials("1")))
          .thenRefused(new SameAccount(ref(GOVERNMENT)));
    }
  }

  @Nested
  class The_purpose_of_a_retirement {

    @ParameterizedTest
    @CsvSource({"2014, true", "2020, true", "2021, false", "2024, false"})
    void vintages_to_2020_count_towards_pledges_and_later_ones_towards_ndcs(
        int year, boolean pledge) {
      // R22
      RetirementPurpose right = pledge ? Ask.PLEDGE : Ask.NDC;
      RetirementPurpose wrong = pledge ? Ask.NDC : Ask.PLEDGE;
      Japan.open()
          .given(laterIssuance(GOVERNMENT, 10, year))
          .when(Ask.retire(GOVERNMENT, RETIRED, serials("1-5"), wrong))
          .thenRefused(new VintageNotForPurpose(wrong, Vintage.of(year)))
          .given(pledge ? new Ask[0] : Japan.authorised("VN001", serials("1-5")))
          .when(Ask.retire(GOVERNMENT, RETIRED, serials("1-5"), right))
          .thenRecorded(
              new CreditsRetired(
                  TODAY,
                  holderOf(GOVERNMENT),
                  Registry.JP,
                  GOVERNMENT,
                  RETIRED,
                  serials("1-5"),
                  right));
    }

    @Test
    void the_first_vintage_that_does_not_count_is_named() {
      // Serials 126-135 are of 2023, 136-155 of 2022.
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 10, 2023))
          .given(laterIssuance(GOVERNMENT, 20, 2022))
          .when(Ask.retire(GOVERNMENT, RETIRED, serials("100", "126-150"), Ask.PLEDGE))
          .thenRefused(new VintageNotForPurpose(Ask.PLEDGE, vintage(2023)))
          .when(Ask.retire(GOVERNMENT, RETIRED, serials("100", "126-150"), Ask.NDC))
          .thenRefused(new VintageNotForPurpose(Ask.NDC, vintage(2016)))
          .given(Japan.authorised("VN001", serials("126-150")))
          .given(Ask.retire(GOVERNMENT, RETIRED, serials("126-150"), Ask.NDC))
          .thenHolds(RETIRED, serials("126-150"));
    }

    @Test
    void by_quantity_too_the_purpose_must_fit_what_would_move() {
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 10, 2021))
          .when(Ask.retire(GOVERNMENT, RETIRED, Selection.of(credits(101)), Ask.PLEDGE))
          .thenRefused(new VintageNotForPurpose(Ask.PLEDGE, vintage(2021)))
          .given(Ask.retire(GOVERNMENT, RETIRED, Selection.of(credits(100)), Ask.PLEDGE))
          .thenHolds(RETIRED, serials("1-100"));
    }

    @Test
    void a_cancellation_takes_any_vintage() {
      Japan.issued()
          .given(laterIssuance(GOVERNMENT, 10, 2021))
          .given(Ask.cancel(GOVERNMENT, CANCELLED, serials("1-100", "126-135")))
          .thenBalance(CANCELLED, 110);
    }
  }

  @Test
  void the_sum_of_all_accounts_is_what_was_issued_whatever_moved() {
    // I3
    BookScenario book =
        Japan.issued()
            .given(laterIssuance(TRADER, 40, 2014))
            .given(
                Ask.transfer(GOVERNMENT, TRADER, credits(33)),
                Ask.retire(TRADER, RETIRED, serials("1-10"), Ask.PLEDGE),
                Ask.cancel(MAYEKAWA, CANCELLED, serials("110-111")),
                Ask.transfer(TRADER, MAYEKAWA, credits(5)));
    SerialSet all = SerialSet.empty();
    long sum = 0;
    for (AccountNumber account : book.book().accounts()) {
      assertThat(all.overlaps(book.book().holdings(account))).as("%s", account).isFalse();
      all = all.union(book.book().holdings(account));
      sum += book.book().balance(account).amount();
    }
    assertThat(sum).isEqualTo(book.book().issued().amount()).isEqualTo(165);
    assertThat(all).isEqualTo(serials("1-165"));
  }

  @Test
  void credits_move_between_two_accounts_of_one_kind() {
    AccountNumber second = AccountNumber.of("GOV-2");
    Japan.issued()
        .given(Ask.open(second, AccountKind.GOVERNMENT_HOLDING))
        .given(Ask.transfer(GOVERNMENT, second, serials("1-10")))
        .thenHolds(second, serials("1-10"));
  }
}
