package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.SerialsAlreadyAuthorised;
import org.jcmledger.core.rejection.SerialsNotLive;
import org.jcmledger.core.value.Party;
import org.jcmledger.test.ApplyAsk;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry brings credits that were issued without under authorisations. */
class ApplyAuthorisationTest implements ByTheRegistry, UnderAuthorisations {

  @Override
  public BookAsk<?> under(String... authorisations) {
    return applyAuthorisation(serials(1, 40), authorisations);
  }

  @Override
  public LedgerFixture unauthorised() {
    return nothingYet()
        .given(issuanceDecided("MN-1", lineOf(MN001, 40, 10)), issued(line("MN-1", 1), to(ALICE)));
  }

  @Override
  public BookAsk<?> asked() {
    return under("JP-A", "MN-A");
  }

  @Override
  public LedgerFixture inOrder() {
    return unauthorised()
        .given(
            outcomesAuthorised(MONGOLIA, "MN-A", HOST, towardsTheNdc(MN001)),
            outcomesAuthorised(MONGOLIA, "JP-A", Party.JP, towardsTheNdc(MN001)));
  }

  private static ApplyAsk apply(long first, long last) {
    return applyAuthorisation(serials(first, last), "JP-A", "MN-A");
  }

  @Test
  void a_part_may_be_authorised_and_stays_where_it_is() {
    inOrder()
        .given(transferred(serials(1, 20), ALICE, BOB))
        .when(apply(11, 30))
        .thenHolds(ALICE, serials(21, 40))
        .thenHolds(BOB, serials(1, 20));
  }

  @Test
  void what_is_authorised_so_is_first_transferred_and_can_be_used() {
    inOrder()
        .given(authorisationApplied(serials(11, 30), "JP-A", "MN-A"))
        .when(retire(serials(11, 30), by(ALICE)).towards(ndc(2021, 2030, 2026)))
        .thenBalance(RETIRED, 20);
  }

  @Test
  void a_credit_is_authorised_once() {
    inOrder()
        .given(authorisationApplied(serials(11, 30), "JP-A", "MN-A"))
        .when(apply(25, 40))
        .thenRejected(new SerialsAlreadyAuthorised(JP, serials(25, 40), serials(25, 30)))
        .thenNothingAppended();
  }

  @Test
  void what_never_was_issued_is_not_authorised() {
    inOrder()
        .when(apply(35, 45))
        .thenRejected(new SerialsNotLive(JP, serials(35, 45), serials(41, 45)))
        .thenNothingAppended();
  }

  @Test
  void what_is_cancelled_is_not_authorised() {
    inOrder()
        .given(cancelled(serials(5, 8), by(ALICE)))
        .when(apply(1, 10))
        .thenRejected(new SerialsNotLive(JP, serials(1, 10), serials(5, 8)))
        .thenNothingAppended();
  }
}
