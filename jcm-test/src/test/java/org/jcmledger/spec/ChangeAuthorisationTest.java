package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AboveTheCeiling;
import org.jcmledger.core.rejection.HostCannotUse;
import org.jcmledger.core.rejection.LineUnknown;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.ProjectUnknown;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** A Party changes its authorisation. */
class ChangeAuthorisationTest implements OfAnAuthorisation {

  @Override
  public FactAsk<?> asked() {
    return changeAuthorisation(MONGOLIA, "MN-A", towardsTheNdc(MN001).upTo(credits(5)));
  }

  @Test
  void what_comes_later_keeps_to_the_new_version() {
    OfAnAuthorisation.authorised()
        .given(
            outcomesAuthorised(MONGOLIA, "JP-A", Party.JP, towardsTheNdc(MN001)),
            authorisationChanged(MONGOLIA, "MN-A", towardsTheNdc(MN001).upTo(credits(5))),
            issuanceDecided("MN-1", lineOf(MN001, 40, 10)))
        .when(issue(line("MN-1", 1), to(ALICE)).under("MN-A", "JP-A"))
        .thenRejected(
            new AboveTheCeiling(
                new AuthorisationVersion(AuthorisationId.of("MN-A"), 2),
                credits(5),
                Tonnes.ZERO,
                credits(40)))
        .thenNothingAppended();
  }

  @Test
  void what_was_first_transferred_before_keeps_to_the_version_it_was_under() {
    // A7
    nothingYet()
        .given(
            issued(MN001, serials(1, 100), to(ALICE)).authorised(),
            authorisationChanged(
                MONGOLIA,
                "MN for MN001",
                forOtherPurposes(MN002, FirstTransferTrigger.USE_OR_CANCELLATION)))
        .when(retire(serials(1, 60), by(ALICE)).towards(ndc(2021, 2030, 2026)))
        .thenBalance(RETIRED, 60);
  }

  @Test
  void what_was_not_yet_first_transferred_keeps_to_the_new_one() {
    nothingYet()
        .given(
            outcomesAuthorised(
                MONGOLIA,
                "MN-A",
                Party.of("MN"),
                forOtherPurposes(MN001, FirstTransferTrigger.USE_OR_CANCELLATION)),
            issuanceDecided("MN-1", lineOf(MN001, 40, 10)),
            issued(line("MN-1", 1), to(KHAN)).under("MN-A"),
            authorisationChanged(MONGOLIA, "MN-A", towardsTheNdc(MN001)))
        .when(
            cancel(serials(1, 4), by(KHAN))
                .purpose(
                    org.jcmledger.core.value.CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION))
        .thenRejectedWith("purpose-not-authorised")
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_of_another_committee() {
    OfAnAuthorisation.authorised()
        .when(changeAuthorisation(MONGOLIA, "MN-A", towardsTheNdc(ProjectId.of("ID001"))))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID001"))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_that_is_not_registered() {
    OfAnAuthorisation.authorised()
        .given(neverRegistered(MN002))
        .when(changeAuthorisation(MONGOLIA, "MN-A", towardsTheNdc(MN002)))
        .thenRejected(new ProjectUnknown(MN002))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_line_that_was_not_decided() {
    OfAnAuthorisation.authorised()
        .when(changeAuthorisation(MONGOLIA, "MN-A", AuthoriseOutcomesTest.ofLine(line("MN-1", 1))))
        .thenRejected(new LineUnknown(line("MN-1", 1)))
        .thenNothingAppended();
  }

  @Test
  void the_host_is_not_authorised_to_use_its_own() {
    OfAnAuthorisation.authorised()
        .when(
            changeAuthorisation(
                MONGOLIA,
                "MN-A",
                AuthorisationTerms.of(
                    towardsTheNdc(MN001).scope(),
                    AuthorisedVintages.of(2021, 2030),
                    AuthorisedPurposes.NDC,
                    Party.of("MN"))))
        .thenRejected(new HostCannotUse(MONGOLIA))
        .thenNothingAppended();
  }
}
