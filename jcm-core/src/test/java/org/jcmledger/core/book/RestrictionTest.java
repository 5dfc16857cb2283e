package org.jcmledger.core.book;

import static org.jcmledger.core.book.Ask.OPERATOR;
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

import org.jcmledger.core.command.Selection;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsTerminal;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RestrictionAlreadyReleased;
import org.jcmledger.core.rejection.RestrictionNumberUsed;
import org.jcmledger.core.rejection.RestrictionUnknown;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.rejection.SerialsRestricted;
import org.jcmledger.core.rejection.TooManyRanges;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;
import org.junit.jupiter.api.Test;

/** Restrictions on disposal (R14): what a court attached does not move until it is released. */
class RestrictionTest {

  @Test
  void a_restriction_is_recorded_with_its_ground() {
    Japan.issued()
        .when(Ask.restrict("R-1", GOVERNMENT, serials("11-20", "31")))
        .thenRecorded(
            new DisposalRestricted(
                TODAY,
                OPERATOR,
                Registry.JP,
                RestrictionId.of("R-1"),
                GOVERNMENT,
                serials("11-20", "31"),
                Ask.ORDER))
        .thenBalance(GOVERNMENT, 100);
  }

  @Test
  void a_release_is_recorded_with_its_ground_and_the_credits_move_again() {
    Japan.issued()
        .given(Ask.restrict("R-1", GOVERNMENT, serials("11-20")))
        .when(Ask.transfer(GOVERNMENT, TRADER, serials("15")))
        .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("15"), serials("15")))
        .when(Ask.release("R-1"))
        .thenRecorded(
            new RestrictionReleased(
                TODAY, OPERATOR, Registry.JP, RestrictionId.of("R-1"), Ask.GROUND))
        .given(Ask.transfer(GOVERNMENT, TRADER, serials("15")))
        .thenHolds(TRADER, serials("15"));
  }

  @Test
  void by_quantity_it_takes_the_lowest_credits_that_are_still_free() {
    Japan.issued()
        .given(laterIssuance(GOVERNMENT, 5, 2014))
        .given(Ask.restrict("R-1", GOVERNMENT, serials("1-3", "126")))
        .when(Ask.restrict("R-2", GOVERNMENT, Selection.of(credits(6))))
        .thenRecorded(
            new DisposalRestricted(
                TODAY,
                OPERATOR,
                Registry.JP,
                RestrictionId.of("R-2"),
                GOVERNMENT,
                serials("4-5", "127-130"),
                Ask.ORDER));
  }

  @Test
  void two_restrictions_on_one_serial_are_released_one_by_one() {
    Japan.issued()
        .given(
            Ask.restrict("R-1", GOVERNMENT, serials("1-20")),
            Ask.restrict("R-2", GOVERNMENT, serials("11-30")),
            Ask.release("R-1"))
        .when(Ask.transfer(GOVERNMENT, TRADER, serials("1-30")))
        .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("1-30"), serials("11-30")))
        .given(Ask.transfer(GOVERNMENT, TRADER, serials("1-10")))
        .given(Ask.release("R-2"))
        .given(Ask.transfer(GOVERNMENT, TRADER, serials("11-30")))
        .thenHolds(TRADER, serials("1-30"));
  }

  @Test
  void the_younger_of_two_restrictions_may_be_released_first() {
    Japan.issued()
        .given(
            Ask.restrict("R-1", GOVERNMENT, serials("1-20")),
            Ask.restrict("R-2", GOVERNMENT, serials("11-30")),
            Ask.release("R-2"))
        .when(Ask.transfer(GOVERNMENT, TRADER, serials("1-30")))
        .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("1-30"), serials("1-20")))
        .given(Ask.transfer(GOVERNMENT, TRADER, serials("21-30")));
  }

  @Test
  void a_restriction_number_is_used_once_even_after_its_release() {
    Japan.issued()
        .given(Ask.restrict("R-1", GOVERNMENT, serials("1")))
        .when(Ask.restrict("R-1", MAYEKAWA, serials("101")))
        .thenRefused(new RestrictionNumberUsed(RestrictionId.of("R-1")))
        .given(Ask.release("R-1"))
        .when(Ask.restrict("R-1", MAYEKAWA, serials("101")))
        .thenRefused(new RestrictionNumberUsed(RestrictionId.of("R-1")));
  }

  @Test
  void a_restriction_that_was_never_recorded_is_not_released() {
    Japan.issued()
        .when(Ask.release("R-1"))
        .thenRefused(new RestrictionUnknown(RestrictionId.of("R-1")));
  }

  @Test
  void a_restriction_is_released_once() {
    Japan.issued()
        .given(
            Ask.restrict("R-1", GOVERNMENT, serials("1-10")),
            Ask.restrict("R-2", GOVERNMENT, serials("1-10")),
            Ask.release("R-1"))
        .when(Ask.release("R-1"))
        .thenRefused(new RestrictionAlreadyReleased(RestrictionId.of("R-1")))
        .when(Ask.transfer(GOVERNMENT, TRADER, serials("1")))
        .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("1"), serials("1")));
  }

  @Test
  void an_unknown_account_has_nothing_to_restrict() {
    Japan.issued()
        .when(Ask.restrict("R-1", NOWHERE, serials("1")))
        .thenRefused(new AccountUnknown(ref(NOWHERE)));
  }

  @Test
  void a_closed_account_has_nothing_to_restrict() {
    Japan.issued()
        .given(Ask.close(TRADER))
        .when(Ask.restrict("R-1", TRADER, serials("1")))
        .thenRefused(new AccountIsClosed(ref(TRADER)));
  }

  @Test
  void credits_of_a_suspended_account_can_be_restricted() {
    Japan.issued()
        .given(Ask.suspend(GOVERNMENT), Ask.restrict("R-1", GOVERNMENT, serials("1-10")))
        .given(Ask.resume(GOVERNMENT))
        .when(Ask.transfer(GOVERNMENT, TRADER, serials("1")))
        .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("1"), serials("1")));
  }

  @Test
  void retired_and_cancelled_credits_are_beyond_restriction() {
    Japan.issued()
        .given(
            Ask.retire(GOVERNMENT, RETIRED, serials("1-10"), Ask.PLEDGE),
            Ask.cancel(GOVERNMENT, CANCELLED, serials("11-20")))
        .when(Ask.restrict("R-1", RETIRED, serials("1")))
        .thenRefused(new AccountIsTerminal(ref(RETIRED), AccountKind.RETIREMENT))
        .when(Ask.restrict("R-1", CANCELLED, serials("11")))
        .thenRefused(new AccountIsTerminal(ref(CANCELLED), AccountKind.CANCELLATION));
  }

  @Test
  void only_credits_that_the_account_holds_are_restricted() {
    Japan.issued()
        .when(Ask.restrict("R-1", GOVERNMENT, serials("91-110")))
        .thenRefused(new SerialsNotHeld(ref(GOVERNMENT), serials("91-110"), serials("101-110")));
  }

  @Test
  void only_as_many_are_restricted_as_are_free() {
    Japan.issued()
        .given(Ask.restrict("R-1", MAYEKAWA, serials("101-105")))
        .when(Ask.restrict("R-2", MAYEKAWA, Selection.of(credits(21))))
        .thenRefused(new InsufficientCredits(ref(MAYEKAWA), credits(21), tonnes(25), tonnes(5)))
        .given(Ask.restrict("R-2", MAYEKAWA, Selection.of(credits(20))))
        .when(Ask.transfer(MAYEKAWA, TRADER, credits(1)))
        .thenRefused(new InsufficientCredits(ref(MAYEKAWA), credits(1), tonnes(25), tonnes(25)));
  }

  @Test
  void one_restriction_names_at_most_ten_thousand_ranges() {
    Japan.issued()
        .given(laterIssuance(GOVERNMENT, 20_002, 2014))
        .when(Ask.restrict("R-1", GOVERNMENT, everySecond(126, 10_001)))
        .thenRefused(new TooManyRanges(ref(GOVERNMENT), 10_000))
        .given(Ask.restrict("R-1", GOVERNMENT, everySecond(126, 10_000)));
  }

  @Test
  void restricted_credits_neither_end_nor_move() {
    // I8
    Japan.issued()
        .given(Ask.restrict("R-1", GOVERNMENT, serials("1-100")))
        .when(Ask.retire(GOVERNMENT, RETIRED, serials("7"), Ask.PLEDGE))
        .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("7"), serials("7")))
        .when(Ask.cancel(GOVERNMENT, CANCELLED, serials("7")))
        .thenRefused(new SerialsRestricted(ref(GOVERNMENT), serials("7"), serials("7")))
        .when(Ask.transfer(GOVERNMENT, TRADER, credits(1)))
        .thenRefused(
            new InsufficientCredits(ref(GOVERNMENT), credits(1), tonnes(100), tonnes(100)));
  }

  @Test
  void what_is_received_beside_restricted_credits_is_free() {
    Japan.issued()
        .given(Ask.restrict("R-1", MAYEKAWA, serials("101-125")))
        .given(Ask.transfer(GOVERNMENT, MAYEKAWA, serials("100")))
        .given(Ask.transfer(MAYEKAWA, TRADER, credits(1)))
        .thenHolds(TRADER, serials("100"));
  }
}
