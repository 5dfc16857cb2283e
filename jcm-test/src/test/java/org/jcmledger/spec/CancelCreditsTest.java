package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.test.BookAsk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An account's holder cancels credits for another purpose than a pledge or an NDC. */
class CancelCreditsTest implements MovesCredits {

  @Override
  public BookAsk<?> moving(Selection what, AccountRef from) {
    return what.match(amount -> cancel(amount, by(from)), some -> cancel(some, by(from)));
  }

  @Override
  public AccountRef target() {
    return CANCELLED;
  }

  @ParameterizedTest
  @EnumSource
  void credits_of_any_vintage_are_cancelled_for_any_purpose(CancellationPurpose purpose) {
    nothingYet()
        .given(
            issued(MN001, serials(1, 10), to(ALICE)).vintage(2016),
            issued(MN001, serials(11, 20), to(ALICE)).vintage(2025))
        .when(
            cancel(serials(5, 15), by(ALICE))
                .purpose(purpose)
                .beneficiary("visitors of a conference")
                .reason("their journeys"))
        .thenHolds(CANCELLED, serials(5, 15));
  }

  @Test
  void it_is_refused_into_a_retirement_account() {
    aliceHolds100()
        .given(accountOpened(RETIRED))
        .when(cancel(serials(1, 60), by(ALICE)).into(RETIRED))
        .thenRejected(new WrongKindOfTarget(RETIRED, AccountKind.RETIREMENT, "cancellation"))
        .thenNothingAppended();
  }
}
