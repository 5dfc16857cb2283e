package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AccountIsClosed;
import org.jcmledger.core.rejection.AccountIsSuspended;
import org.jcmledger.core.rejection.AccountUnknown;
import org.jcmledger.projection.AccountView;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry suspends an account. */
class SuspendAccountTest implements ByTheRegistry {

  @Override
  public BookAsk<?> asked() {
    return suspend(ALICE).reason("the holder is being wound up");
  }

  @Override
  public LedgerFixture inOrder() {
    return aliceHolds100();
  }

  @Test
  void a_suspended_account_keeps_what_it_holds() {
    aliceHolds100()
        .when(suspend(ALICE))
        .thenStatus(ALICE, AccountView.Status.SUSPENDED)
        .thenHolds(ALICE, serials(1, 100));
  }

  @Test
  void it_is_refused_for_an_account_that_does_not_exist() {
    nothingYet()
        .given(neverOpened(ALICE))
        .when(suspend(ALICE))
        .thenRejected(new AccountUnknown(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_closed_account() {
    nothingYet()
        .given(closed(ALICE))
        .when(suspend(ALICE))
        .thenRejected(new AccountIsClosed(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_an_account_that_is_suspended_already() {
    nothingYet()
        .given(suspended(ALICE))
        .when(suspend(ALICE))
        .thenRejected(new AccountIsSuspended(ALICE))
        .thenNothingAppended();
  }
}
