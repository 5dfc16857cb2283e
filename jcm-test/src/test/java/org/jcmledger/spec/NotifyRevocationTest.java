package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AuthorisationIsRevoked;
import org.jcmledger.core.rejection.AuthorisationUnknown;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.NoSideOfTheAuthorisation;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry records a revocation of a committee that its ledger does not hold. */
class NotifyRevocationTest implements ByTheRegistry {

  private static final AuthorisationId ID = AuthorisationId.of("MN-A");

  @Override
  public BookAsk<?> asked() {
    return notifyRevocation(MONGOLIA, "MN-A").reason("the year's inventory came out worse");
  }

  @Override
  public LedgerFixture ledger() {
    return NotifyAuthorisationTest.books();
  }

  @Override
  public LedgerFixture inOrder() {
    return ledger().given(NotifyAuthorisationTest.told());
  }

  @Test
  void it_is_refused_where_the_committee_itself_notifies() {
    nothingYet().when(asked()).thenRejected(new CommitteeHeldHere(MONGOLIA)).thenNothingAppended();
  }

  @Test
  void it_is_refused_in_a_book_that_is_of_no_side() {
    Registry vietnam = Registry.of("VN");
    ledger()
        .when(notifyRevocation(MONGOLIA, "MN-A").in(vietnam))
        .thenRejected(new NoSideOfTheAuthorisation(vietnam, ID))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_if_the_book_was_never_told_of_the_authorisation() {
    ledger().when(asked()).thenRejected(new AuthorisationUnknown(ID)).thenNothingAppended();
  }

  @Test
  void an_authorisation_is_revoked_once() {
    inOrder()
        .given(revocationNotified(MONGOLIA, "MN-A"))
        .when(asked())
        .thenRejected(new AuthorisationIsRevoked(ID))
        .thenNothingAppended();
  }
}
