package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountNotSuspended;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.projection.AccountView;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry ends an account's suspension. */
class ResumeAccountTest implements ByTheRegistry {

  @Override
  public BookAsk<?> asked() {
    return resume(ALICE);
  }

  @Override
  public LedgerFixture inOrder() {
    return aliceHolds100().given(suspended(ALICE));
  }

  @Test
  void credits_leave_and_enter_the_account_again() {
    inOrder()
        .when(resume(ALICE))
        .thenStatus(ALICE, AccountView.Status.OPEN)
        .and()
        .when(transfer(credits(60), ALICE, BOB))
        .thenBalance(ALICE, 40);
  }

  @Test
  void it_is_refused_for_an_account_that_does_not_exist() {
    nothingYet()
        .given(neverOpened(ALICE))
        .when(resume(ALICE))
        .thenRejected(new AccountUnknown(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_closed_account() {
    nothingYet()
        .given(closed(ALICE))
        .when(resume(ALICE))
        .thenRejected(new AccountIsClosed(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_an_account_that_is_not_suspended() {
    aliceHolds100()
        .when(resume(ALICE))
        .thenRejected(new AccountNotSuspended(ALICE))
        .thenNothingAppended();
  }
}
