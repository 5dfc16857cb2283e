package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.RestrictionAlreadyReleased;
import org.jcmledger.core.rejection.RestrictionUnknown;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry releases a restriction, whole. */
class ReleaseRestrictionTest implements ByTheRegistry {

  @Override
  public BookAsk<?> asked() {
    return release("ORDER-1").ground("the court lifted its order");
  }

  @Override
  public LedgerFixture inOrder() {
    return aliceHolds100().given(restricted(serials(1, 10), ALICE));
  }

  @Test
  void the_credits_move_again() {
    inOrder()
        .when(release("ORDER-1"))
        .thenRestricted(ALICE, serials())
        .and()
        .when(transfer(serials(1, 10), ALICE, BOB))
        .thenHolds(BOB, serials(1, 10));
  }

  @Test
  void what_another_restriction_holds_stays_where_it_is() {
    inOrder()
        .given(restricted(serials(5, 20), ALICE).number("ORDER-2"))
        .when(release("ORDER-1"))
        .thenRestricted(ALICE, serials(5, 20));
  }

  @Test
  void it_is_refused_for_a_restriction_that_was_never_recorded() {
    aliceHolds100()
        .when(release("ORDER-9"))
        .thenRejected(new RestrictionUnknown(RestrictionId.of("ORDER-9")))
        .thenNothingAppended();
  }

  @Test
  void a_restriction_is_released_once() {
    inOrder()
        .given(released("ORDER-1"))
        .when(release("ORDER-1"))
        .thenRejected(new RestrictionAlreadyReleased(RestrictionId.of("ORDER-1")))
        .thenNothingAppended();
  }
}
