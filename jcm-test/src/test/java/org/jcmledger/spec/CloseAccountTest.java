package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountNotEmpty;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.AccountView;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry closes an account for good. */
class CloseAccountTest implements ByTheRegistry {

  @Override
  public BookAsk<?> asked() {
    return close(ALICE);
  }

  @Override
  public LedgerFixture inOrder() {
    return nothingYet().given(accountOpened(ALICE));
  }

  @Test
  void an_account_that_was_emptied_closes() {
    aliceHolds100()
        .given(transferred(serials(1, 100), ALICE, BOB))
        .when(close(ALICE))
        .thenStatus(ALICE, AccountView.Status.CLOSED)
        .thenBalance(BOB, 100);
  }

  @Test
  void a_suspended_account_closes_if_it_is_empty() {
    nothingYet()
        .given(suspended(ALICE))
        .when(close(ALICE))
        .thenStatus(ALICE, AccountView.Status.CLOSED);
  }

  @Test
  void it_is_refused_for_an_account_that_does_not_exist() {
    nothingYet()
        .given(neverOpened(ALICE))
        .when(close(ALICE))
        .thenRejected(new AccountUnknown(ALICE))
        .thenNothingAppended();
  }

  @Test
  void an_account_closes_once() {
    nothingYet()
        .given(closed(ALICE))
        .when(close(ALICE))
        .thenRejected(new AccountIsClosed(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_while_a_single_credit_is_left() {
    aliceHolds100()
        .given(transferred(serials(1, 99), ALICE, BOB))
        .when(close(ALICE))
        .thenRejected(new AccountNotEmpty(ALICE, Tonnes.of(1)))
        .thenHolds(ALICE, serials(100, 100));
  }

  @Test
  void a_retirement_account_that_was_used_never_closes() {
    aliceHolds100()
        .given(retired(credits(60), by(ALICE)))
        .when(close(RETIRED))
        .thenRejected(new AccountNotEmpty(RETIRED, Tonnes.of(60)));
  }
}
