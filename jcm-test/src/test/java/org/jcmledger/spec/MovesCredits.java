package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.aliceHolds100;
import static org.jcmledger.spec.Stories.nothingYet;
import static org.jcmledger.test.BookWords.cancelled;
import static org.jcmledger.test.BookWords.closed;
import static org.jcmledger.test.BookWords.issued;
import static org.jcmledger.test.BookWords.restricted;
import static org.jcmledger.test.BookWords.retired;
import static org.jcmledger.test.BookWords.suspended;
import static org.jcmledger.test.BookWords.transferred;
import static org.jcmledger.test.Cast.ALICE;
import static org.jcmledger.test.Cast.BOB;
import static org.jcmledger.test.Cast.CANCELLED;
import static org.jcmledger.test.Cast.CAROL;
import static org.jcmledger.test.Cast.MN001;
import static org.jcmledger.test.Cast.RETIRED;
import static org.jcmledger.test.Values.by;
import static org.jcmledger.test.Values.credits;
import static org.jcmledger.test.Values.neverOpened;
import static org.jcmledger.test.Values.serials;
import static org.jcmledger.test.Values.to;

import java.util.stream.LongStream;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsSuspended;
import org.jcmledger.core.rejection.AccountIsTerminal;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.NotTheHolder;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.rejection.SerialsRestricted;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.rejection.TargetIsSuspended;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.rejection.TooManyRanges;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** What every command that takes credits out of a holding account must keep to. */
interface MovesCredits extends OnABook {

  /** The command for these credits of this account, into the usual account. */
  BookAsk<?> moving(Selection what, AccountRef from);

  /** The account that is increased. */
  AccountRef target();

  private BookAsk<?> moving(SerialSet what) {
    return moving(Selection.of(what), ALICE);
  }

  private BookAsk<?> moving(long amount) {
    return moving(Selection.of(credits(amount)), ALICE);
  }

  @Override
  default BookAsk<?> asked() {
    return moving(serials(1, 60));
  }

  @Override
  default LedgerFixture inOrder() {
    return aliceHolds100();
  }

  @Test
  default void the_credits_named_leave_the_one_account_and_enter_the_other() {
    aliceHolds100()
        .when(moving(serials("11-20", "31-40")))
        .thenAccepted()
        .thenHolds(ALICE, serials("1-10", "21-30", "41-100"))
        .thenHolds(target(), serials("11-20", "31-40"));
  }

  @Test
  default void of_a_quantity_the_lowest_serials_of_the_oldest_vintage_that_are_free_go_first() {
    nothingYet()
        .given(
            issued(MN001, serials(1, 10), to(ALICE)).vintage(2025).authorised(),
            issued(MN001, serials(11, 30), to(ALICE)).vintage(2024).authorised(),
            restricted(serials(11, 15), ALICE))
        .when(moving(15))
        .thenRecorded(moving(serials(16, 30)))
        .thenBalance(ALICE, 15)
        .thenHolds(target(), serials(16, 30));
  }

  @Test
  default void it_is_refused_out_of_an_account_that_does_not_exist() {
    aliceHolds100()
        .given(neverOpened(BOB))
        .when(moving(Selection.of(serials(1, 60)), BOB))
        .thenRejected(new AccountUnknown(BOB))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_out_of_a_closed_account() {
    nothingYet()
        .given(closed(ALICE))
        .when(asked())
        .thenRejected(new AccountIsClosed(ALICE))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_out_of_a_suspended_account() {
    aliceHolds100()
        .given(suspended(ALICE))
        .when(asked())
        .thenRejected(new AccountIsSuspended(ALICE))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_out_of_a_retirement_account() {
    aliceHolds100()
        .given(retired(serials(1, 60), by(ALICE)))
        .when(moving(Selection.of(serials(1, 60)), RETIRED))
        .thenRejected(new AccountIsTerminal(RETIRED, AccountKind.RETIREMENT))
        .thenHolds(RETIRED, serials(1, 60));
  }

  @Test
  default void it_is_refused_out_of_a_cancellation_account() {
    aliceHolds100()
        .given(cancelled(serials(1, 60), by(ALICE)))
        .when(moving(Selection.of(serials(1, 60)), CANCELLED))
        .thenRejected(new AccountIsTerminal(CANCELLED, AccountKind.CANCELLATION))
        .thenHolds(CANCELLED, serials(1, 60));
  }

  @Test
  default void it_is_refused_to_everyone_but_the_holder_even_to_the_registry() {
    Actor holder = Actor.of("holder of JP/ALICE");
    aliceHolds100()
        .when(asked().by(Stories.REGISTRY))
        .thenRejected(new NotTheHolder(ALICE, Stories.REGISTRY, holder))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_into_an_account_that_does_not_exist() {
    aliceHolds100()
        .given(neverOpened(target()))
        .when(asked())
        .thenRejected(new TargetUnknown(target()))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_into_a_closed_account() {
    aliceHolds100()
        .given(closed(target()))
        .when(asked())
        .thenRejected(new TargetIsClosed(target()))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_into_a_suspended_account() {
    aliceHolds100()
        .given(suspended(target()))
        .when(asked())
        .thenRejected(new TargetIsSuspended(target()))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_more_than_ten_thousand_ranges_of_serials() {
    SerialSet everySecond =
        SerialSet.of(
            LongStream.range(0, 10_001).mapToObj(i -> SerialRange.single(2 * i + 1)).toList());
    aliceHolds100()
        .when(moving(everySecond))
        .thenRejected(new TooManyRanges(ALICE, 10_000))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_more_than_the_account_holds() {
    aliceHolds100()
        .when(moving(101))
        .thenRejected(new InsufficientCredits(ALICE, credits(101), Tonnes.of(100), Tonnes.ZERO))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_more_than_the_account_holds_free_of_restrictions() {
    aliceHolds100()
        .given(restricted(serials(1, 10), ALICE))
        .when(moving(91))
        .thenRejected(new InsufficientCredits(ALICE, credits(91), Tonnes.of(100), Tonnes.of(10)))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_credits_that_another_account_holds() {
    aliceHolds100()
        .given(transferred(serials(1, 60), ALICE, CAROL))
        .when(moving(serials(50, 70)))
        .thenRejected(new SerialsNotHeld(ALICE, serials(50, 70), serials(50, 60)))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_serials_that_were_never_issued() {
    aliceHolds100()
        .when(moving(serials(100, 101)))
        .thenRejected(new SerialsNotHeld(ALICE, serials(100, 101), serials(101, 101)))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_credits_under_a_restriction_on_disposal() {
    aliceHolds100()
        .given(restricted(serials(1, 10), ALICE))
        .when(moving(serials(5, 12)))
        .thenRejected(new SerialsRestricted(ALICE, serials(5, 12), serials(5, 10)))
        .thenNothingAppended();
  }
}
