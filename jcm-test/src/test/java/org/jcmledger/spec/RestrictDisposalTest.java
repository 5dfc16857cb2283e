package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.stream.LongStream;
import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsTerminal;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RestrictionNumberUsed;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.rejection.TooManyRanges;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry records a restriction on the disposal of credits. */
class RestrictDisposalTest implements ByTheRegistry {

  @Override
  public BookAsk<?> asked() {
    return restrict(serials(1, 10), ALICE).ground("order of the Tokyo District Court");
  }

  @Override
  public LedgerFixture inOrder() {
    return aliceHolds100();
  }

  @Test
  void the_credits_stay_where_they_are_and_count_in_the_balance() {
    aliceHolds100()
        .when(restrict(serials(1, 10), ALICE))
        .thenRestricted(ALICE, serials(1, 10))
        .thenBalance(ALICE, 100);
  }

  @Test
  void of_a_quantity_the_lowest_that_are_still_free_are_taken() {
    aliceHolds100()
        .given(restricted(serials(1, 10), ALICE))
        .when(restrict(credits(5), ALICE).number("ORDER-2"))
        .thenRestricted(ALICE, serials(1, 15));
  }

  @Test
  void several_restrictions_may_lie_on_one_serial() {
    aliceHolds100()
        .given(restricted(serials(1, 10), ALICE))
        .when(restrict(serials(5, 20), ALICE).number("ORDER-2"))
        .thenRestricted(ALICE, serials(1, 20));
  }

  @Test
  void credits_of_a_suspended_account_are_restricted_too() {
    aliceHolds100()
        .given(suspended(ALICE))
        .when(restrict(serials(1, 10), ALICE))
        .thenRestricted(ALICE, serials(1, 10));
  }

  @Test
  void a_number_is_used_once_even_after_its_release() {
    aliceHolds100()
        .given(restricted(serials(1, 10), ALICE), released("ORDER-1"))
        .when(restrict(serials(1, 10), ALICE))
        .thenRejected(new RestrictionNumberUsed(RestrictionId.of("ORDER-1")))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_in_an_account_that_does_not_exist() {
    nothingYet()
        .given(neverOpened(ALICE))
        .when(restrict(serials(1, 10), ALICE))
        .thenRejected(new AccountUnknown(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_in_a_closed_account() {
    nothingYet()
        .given(closed(ALICE))
        .when(restrict(serials(1, 10), ALICE))
        .thenRejected(new AccountIsClosed(ALICE))
        .thenNothingAppended();
  }

  @Test
  void retired_credits_are_beyond_restriction() {
    aliceHolds100()
        .given(retired(serials(1, 60), by(ALICE)))
        .when(restrict(serials(1, 10), RETIRED))
        .thenRejected(new AccountIsTerminal(RETIRED, AccountKind.RETIREMENT))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_more_than_ten_thousand_ranges_of_serials() {
    SerialSet everySecond =
        SerialSet.of(
            LongStream.range(0, 10_001).mapToObj(i -> SerialRange.single(2 * i + 1)).toList());
    aliceHolds100()
        .when(restrict(everySecond, ALICE))
        .thenRejected(new TooManyRanges(ALICE, 10_000))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_more_than_is_free() {
    aliceHolds100()
        .given(restricted(serials(1, 10), ALICE))
        .when(restrict(credits(91), ALICE).number("ORDER-2"))
        .thenRejected(new InsufficientCredits(ALICE, credits(91), Tonnes.of(100), Tonnes.of(10)))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_credits_that_another_account_holds() {
    aliceHolds100()
        .given(transferred(serials(1, 60), ALICE, BOB))
        .when(restrict(serials(50, 70), ALICE))
        .thenRejected(new SerialsNotHeld(ALICE, serials(50, 70), serials(50, 60)))
        .thenNothingAppended();
  }
}
