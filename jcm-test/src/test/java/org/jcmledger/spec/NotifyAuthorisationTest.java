package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.rejection.AuthorisationAlreadyNotified;
import org.jcmledger.core.rejection.AuthorisationIsRevoked;
import org.jcmledger.core.rejection.AuthorisationNumberUsed;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.HostCannotUse;
import org.jcmledger.core.rejection.NoSideOfTheAuthorisation;
import org.jcmledger.core.rejection.NotOneOfTheTwoParties;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.jcmledger.test.NotifyAuthorisationAsk;
import org.junit.jupiter.api.Test;

/** The registry records an authorisation of a committee that its ledger does not hold. */
class NotifyAuthorisationTest implements ByTheRegistry {

  private static final Party HOST = Party.of("MN");
  private static final AuthorisationId ID = AuthorisationId.of("MN-A");

  /** Every book, and no committee. */
  static LedgerFixture books() {
    return nothingYet()
        .holding(new LedgerScope(Optional.empty(), Optional.of(new TreeSet<>()), false));
  }

  @Override
  public BookAsk<?> asked() {
    return told();
  }

  static NotifyAuthorisationAsk told() {
    return notifyAuthorisation(MONGOLIA, "MN-A", HOST, towardsTheNdc(MN001));
  }

  @Override
  public LedgerFixture ledger() {
    return books();
  }

  @Override
  public LedgerFixture inOrder() {
    return books();
  }

  @Test
  void credits_may_come_under_it_then() {
    books()
        .given(
            told(),
            authorisationNotified(MONGOLIA, "JP-A", Party.JP, towardsTheNdc(MN001)),
            issuanceNotified("MN-1", lineOf(MN001, 40, 10)))
        .when(issue(line("MN-1", 1), to(ALICE)).under("MN-A", "JP-A"))
        .thenRecorded(issue(line("MN-1", 1), to(ALICE)).under("MN-A", "JP-A"));
  }

  @Test
  void a_later_version_takes_its_place() {
    books().given(told()).when(told().version(3)).thenRecorded(told().version(3));
  }

  @Test
  void it_is_refused_where_the_committee_itself_notifies() {
    nothingYet().when(told()).thenRejected(new CommitteeHeldHere(MONGOLIA)).thenNothingAppended();
  }

  @Test
  void it_is_refused_in_a_book_that_is_of_no_side() {
    Registry vietnam = Registry.of("VN");
    books()
        .when(told().in(vietnam))
        .thenRejected(new NoSideOfTheAuthorisation(vietnam, ID))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_to_a_third_party() {
    books()
        .when(notifyAuthorisation(MONGOLIA, "MN-A", Party.of("CH"), towardsTheNdc(MN001)))
        .thenRejected(new NotOneOfTheTwoParties(MONGOLIA, Party.of("CH")))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_of_another_committee() {
    books()
        .when(notifyAuthorisation(MONGOLIA, "MN-A", HOST, towardsTheNdc(ProjectId.of("ID001"))))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID001"))
        .thenNothingAppended();
  }

  @Test
  void a_number_is_used_once() {
    books()
        .given(told())
        .when(told().approach("CA0099").version(2))
        .thenRejected(new AuthorisationNumberUsed(ID))
        .thenNothingAppended();
  }

  @Test
  void a_version_is_notified_once() {
    books()
        .given(told().version(2))
        .when(told().version(2))
        .thenRejected(new AuthorisationAlreadyNotified(JP, new AuthorisationVersion(ID, 2), 2))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_once_the_authorisation_is_revoked() {
    books()
        .given(told(), revocationNotified(MONGOLIA, "MN-A"))
        .when(told().version(2))
        .thenRejected(new AuthorisationIsRevoked(ID))
        .thenNothingAppended();
  }

  @Test
  void the_host_is_not_authorised_to_use_its_own() {
    books()
        .when(
            notifyAuthorisation(
                MONGOLIA,
                "MN-A",
                HOST,
                AuthorisationTerms.of(
                    towardsTheNdc(MN001).scope(),
                    AuthorisedVintages.of(2021, 2030),
                    AuthorisedPurposes.NDC,
                    HOST)))
        .thenRejected(new HostCannotUse(MONGOLIA))
        .thenNothingAppended();
  }
}
