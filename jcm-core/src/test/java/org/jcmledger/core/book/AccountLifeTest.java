package org.jcmledger.core.book;

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
import static org.jcmledger.core.value.Sample.serials;
import static org.jcmledger.core.value.Sample.tonnes;

import java.util.Optional;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsSuspended;
import org.jcmledger.core.rejection.AccountNotEmpty;
import org.jcmledger.core.rejection.AccountNotSuspended;
import org.jcmledger.core.rejection.AccountNumberUsed;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts are opened, suspended, resumed and closed. */
class AccountLifeTest {

  @ParameterizedTest
  @EnumSource(AccountKind.class)
  void an_account_of_any_kind_is_opened_with_all_that_the_book_must_record(AccountKind kind) {
    // R12, R13: the holder, the name in both languages, the trust flag.
    Actor trustee = Actor.of("Sumitomo Mitsui Trust Bank");
    BilingualName name = BilingualName.of("Mayekawa Mfg. Co., Ltd.", "株式会社前川製作所");
    Ask ask =
        new Ask(
            Optional.empty(),
            OPERATOR,
            BookDate.TODAY,
            (request, by, on, book) ->
                new OpenAccount(request, by, on, book, NOWHERE, kind, trustee, name, true));
    Japan.open()
        .when(ask)
        .thenRecorded(
            new AccountOpened(TODAY, OPERATOR, Registry.JP, NOWHERE, kind, trustee, name, true))
        .thenBalance(NOWHERE, 0);
  }

  @Test
  void an_account_number_is_used_once() {
    Japan.open()
        .when(Ask.open(TRADER, AccountKind.ENTITY_HOLDING))
        .thenRefused(new AccountNumberUsed(ref(TRADER)));
  }

  @Test
  void the_number_of_a_closed_account_is_not_used_again() {
    Japan.open()
        .given(Ask.close(TRADER))
        .when(Ask.open(TRADER, AccountKind.ENTITY_HOLDING))
        .thenRefused(new AccountNumberUsed(ref(TRADER)));
  }

  @Test
  void an_account_is_suspended_for_a_reason() {
    Japan.open()
        .when(Ask.suspend(TRADER))
        .thenRecorded(new AccountSuspended(TODAY, OPERATOR, Registry.JP, TRADER, Ask.REASON));
  }

  @Test
  void an_unknown_account_is_not_suspended() {
    Japan.open().when(Ask.suspend(NOWHERE)).thenRefused(new AccountUnknown(ref(NOWHERE)));
  }

  @Test
  void a_suspended_account_is_not_suspended_again() {
    Japan.open()
        .given(Ask.suspend(TRADER))
        .when(Ask.suspend(TRADER))
        .thenRefused(new AccountIsSuspended(ref(TRADER)));
  }

  @Test
  void a_closed_account_is_not_suspended() {
    Japan.open()
        .given(Ask.close(TRADER))
        .when(Ask.suspend(TRADER))
        .thenRefused(new AccountIsClosed(ref(TRADER)));
  }

  @Test
  void a_suspended_account_resumes_and_its_credits_move_again() {
    Japan.issued()
        .given(Ask.suspend(GOVERNMENT))
        .when(Ask.resume(GOVERNMENT))
        .thenRecorded(new AccountResumed(TODAY, OPERATOR, Registry.JP, GOVERNMENT))
        .given(Ask.transfer(GOVERNMENT, TRADER, credits(7)))
        .thenBalance(TRADER, 7);
  }

  @Test
  void an_account_that_is_not_suspended_does_not_resume() {
    Japan.open()
        .when(Ask.resume(TRADER))
        .thenRefused(new AccountNotSuspended(ref(TRADER)))
        .given(Ask.suspend(TRADER), Ask.resume(TRADER))
        .when(Ask.resume(TRADER))
        .thenRefused(new AccountNotSuspended(ref(TRADER)));
  }

  @Test
  void an_unknown_account_does_not_resume() {
    Japan.open().when(Ask.resume(NOWHERE)).thenRefused(new AccountUnknown(ref(NOWHERE)));
  }

  @Test
  void a_closed_account_does_not_resume() {
    Japan.open()
        .given(Ask.suspend(TRADER), Ask.close(TRADER))
        .when(Ask.resume(TRADER))
        .thenRefused(new AccountIsClosed(ref(TRADER)));
  }

  @Test
  void an_empty_account_closes() {
    Japan.open()
        .when(Ask.close(TRADER))
        .thenRecorded(new AccountClosed(TODAY, OPERATOR, Registry.JP, TRADER));
  }

  @Test
  void an_account_that_was_emptied_closes() {
    Japan.issued()
        .given(Ask.transfer(MAYEKAWA, TRADER, credits(25)))
        .when(Ask.close(MAYEKAWA))
        .thenRecorded(new AccountClosed(TODAY, OPERATOR, Registry.JP, MAYEKAWA));
  }

  @Test
  void a_suspended_account_closes_if_it_is_empty() {
    Japan.open()
        .given(Ask.suspend(TRADER))
        .when(Ask.close(TRADER))
        .thenRecorded(new AccountClosed(TODAY, OPERATOR, Registry.JP, TRADER));
  }

  @Test
  void an_account_with_a_single_credit_left_does_not_close() {
    Japan.issued()
        .given(Ask.transfer(MAYEKAWA, TRADER, credits(24)))
        .when(Ask.close(MAYEKAWA))
        .thenRefused(new AccountNotEmpty(ref(MAYEKAWA), tonnes(1)));
  }

  @Test
  void a_retirement_or_cancellation_account_that_was_used_does_not_close() {
    Japan.issued()
        .given(
            Ask.retire(GOVERNMENT, RETIRED, serials("1-3"), Ask.PLEDGE),
            Ask.cancel(GOVERNMENT, CANCELLED, serials("4-5")))
        .when(Ask.close(RETIRED))
        .thenRefused(new AccountNotEmpty(ref(RETIRED), tonnes(3)))
        .when(Ask.close(CANCELLED))
        .thenRefused(new AccountNotEmpty(ref(CANCELLED), tonnes(2)));
  }

  @Test
  void an_unknown_account_does_not_close() {
    Japan.open().when(Ask.close(NOWHERE)).thenRefused(new AccountUnknown(ref(NOWHERE)));
  }

  @Test
  void an_account_closes_once() {
    Japan.open()
        .given(Ask.close(TRADER))
        .when(Ask.close(TRADER))
        .thenRefused(new AccountIsClosed(ref(TRADER)));
  }
}
