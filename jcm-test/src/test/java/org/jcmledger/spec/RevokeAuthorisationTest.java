package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.SerialsNotAuthorised;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.Party;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** A Party revokes its authorisation. */
class RevokeAuthorisationTest implements OfAnAuthorisation {

  @Override
  public FactAsk<?> asked() {
    return revokeAuthorisation(MONGOLIA, "MN-A").reason("the year's inventory came out worse");
  }

  @Test
  void what_was_first_transferred_before_can_still_be_used() {
    // A7
    nothingYet()
        .given(
            issued(MN001, serials(1, 100), to(ALICE)).authorised(),
            authorisationRevoked(MONGOLIA, "MN for MN001"))
        .when(retire(serials(1, 60), by(ALICE)).towards(ndc(2021, 2030, 2026)))
        .thenBalance(RETIRED, 60);
  }

  @Test
  void what_was_not_cannot_be_first_transferred_any_more() {
    nothingYet()
        .given(
            outcomesAuthorised(
                MONGOLIA,
                "MN-A",
                Party.of("MN"),
                forOtherPurposes(MN001, FirstTransferTrigger.USE_OR_CANCELLATION)),
            issuanceDecided("MN-1", lineOf(MN001, 40, 10)),
            issued(line("MN-1", 1), to(KHAN)).under("MN-A"),
            authorisationRevoked(MONGOLIA, "MN-A"))
        .when(
            cancel(serials(1, 4), by(KHAN))
                .purpose(CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION))
        .thenRejected(new SerialsNotAuthorised(KHAN, serials(1, 4), serials(1, 4)))
        .thenNothingAppended();
  }

  @Test
  void it_may_come_under_another_authorisation_then() {
    nothingYet()
        .given(
            outcomesAuthorised(
                MONGOLIA,
                "MN-A",
                Party.of("MN"),
                forOtherPurposes(MN001, FirstTransferTrigger.USE_OR_CANCELLATION)),
            issuanceDecided("MN-1", lineOf(MN001, 40, 10)),
            issued(line("MN-1", 1), to(KHAN)).under("MN-A"),
            authorisationRevoked(MONGOLIA, "MN-A"),
            outcomesAuthorised(
                MONGOLIA,
                "MN-B",
                Party.of("MN"),
                forOtherPurposes(MN001, FirstTransferTrigger.AUTHORISATION)))
        .when(applyAuthorisation(serials(1, 10), "MN-B").in(MN))
        .thenRecorded(applyAuthorisation(serials(1, 10), "MN-B").in(MN));
  }
}
