package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.rejection.AccountNumberUsed;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.projection.AccountView;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registry opens an account. */
class OpenAccountTest implements ByTheRegistry {

  @Override
  public BookAsk<?> asked() {
    return openAccount(ALICE);
  }

  @Override
  public LedgerFixture inOrder() {
    return nothingYet();
  }

  @ParameterizedTest
  @EnumSource
  void an_account_of_any_kind_is_open_and_empty(AccountKind kind) {
    nothingYet()
        .when(openAccount(ALICE).kind(kind))
        .thenStatus(ALICE, AccountView.Status.OPEN)
        .thenBalance(ALICE, 0);
  }

  @Test
  void its_holders_name_is_recorded_in_both_languages_and_whether_it_is_in_trust() {
    Actor bank = Actor.of("Aoba Trust Bank");
    BilingualName name = BilingualName.of("Aoba Trust Bank", "青葉信託銀行");
    nothingYet()
        .when(openAccount(ALICE).holder(bank).name(name).inTrust())
        .thenEvents(
            new AccountOpened(
                TODAY, REGISTRY, JP, ALICE.number(), AccountKind.ENTITY_HOLDING, bank, name, true));
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(accountOpened(ALICE))
        .when(openAccount(ALICE))
        .thenRejected(new AccountNumberUsed(ALICE))
        .thenNothingAppended();
  }

  @Test
  void the_number_of_a_closed_account_is_not_used_again() {
    nothingYet()
        .given(accountOpened(ALICE), closed(ALICE))
        .when(openAccount(ALICE))
        .thenRejected(new AccountNumberUsed(ALICE))
        .thenStatus(ALICE, AccountView.Status.CLOSED);
  }

  @Test
  void the_same_number_in_another_book_is_another_account() {
    nothingYet()
        .given(accountOpened(account("JP/GOV")))
        .when(openAccount(account("MN/GOV")))
        .thenAccepted();
  }
}
