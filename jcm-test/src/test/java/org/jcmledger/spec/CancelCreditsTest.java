package org.jcmledger.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.value.CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION;
import static org.jcmledger.core.value.FirstTransferTrigger.ISSUANCE;
import static org.jcmledger.core.value.FirstTransferTrigger.USE_OR_CANCELLATION;
import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.List;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.rejection.AuthorisationExpired;
import org.jcmledger.core.rejection.EntityNotAuthorised;
import org.jcmledger.core.rejection.LineNotAuthorised;
import org.jcmledger.core.rejection.PurposeNotAuthorised;
import org.jcmledger.core.rejection.PurposeNotAuthorised.Use;
import org.jcmledger.core.rejection.SerialsNotAuthorised;
import org.jcmledger.core.rejection.VintageNotAuthorised;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.CancelAsk;
import org.jcmledger.test.LedgerFixture;
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
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_INTERNATIONAL_MITIGATION")
  void credits_of_any_vintage_are_cancelled_for_purposes_of_no_party(CancellationPurpose purpose) {
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

  private static CancelAsk forOthers(long first, long last, AccountRef from) {
    return cancel(serials(first, last), by(from)).purpose(OTHER_INTERNATIONAL_MITIGATION);
  }

  @Test
  void credits_to_2020_are_no_outcomes_and_need_no_authorisation() {
    nothingYet()
        .given(issued(MN001, serials(1, 10), to(ALICE)).vintage(2020))
        .when(forOthers(1, 4, ALICE))
        .thenRecorded(forOthers(1, 4, ALICE));
  }

  @Test
  void where_the_party_says_so_it_is_the_first_transfer() {
    // A4
    RetireCreditsTest.underHost(forOtherPurposes(MN001, USE_OR_CANCELLATION))
        .when(forOthers(1, 4, KHAN))
        .thenRecorded(forOthers(1, 4, KHAN))
        .then(
            ledger ->
                assertThat(ledger.book(MN).balance(CANCELLED.number())).isEqualTo(Tonnes.of(4)));
  }

  @Test
  void what_was_first_transferred_before_is_not_transferred_again() {
    // A4: none of it is recorded as first transferred by the cancellation.
    RetireCreditsTest.underHost(forOtherPurposes(MN001, ISSUANCE))
        .when(forOthers(1, 4, KHAN))
        .thenEvents(
            new CreditsCancelled(
                TODAY,
                Actor.of("holder of MN/KHAN"),
                MN,
                KHAN.number(),
                CANCELLED.number(),
                serials(1, 4),
                OTHER_INTERNATIONAL_MITIGATION,
                Wording.of("visitors of a fair"),
                Wording.of("to offset their journeys")));
  }

  @Test
  void what_is_not_authorised_serves_no_other_purpose_of_a_party() {
    nothingYet()
        .given(issued(MN001, serials(1, 10), to(ALICE)).vintage(2025))
        .when(forOthers(1, 4, ALICE))
        .thenRejected(new SerialsNotAuthorised(ALICE, serials(1, 4), serials(1, 4)))
        .thenNothingAppended();
  }

  @Test
  void what_is_authorised_towards_an_ndc_serves_no_other_purpose() {
    aliceHolds100()
        .when(forOthers(1, 4, ALICE))
        .thenRejected(
            new PurposeNotAuthorised(
                UnderAuthorisations.version("MN for MN001"), Use.OTHER_INTERNATIONAL_MITIGATION))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_to_an_entity_that_is_not_authorised() {
    AuthorisedEntity other = AuthorisedEntity.of(Actor.of("an airline"), Party.JP, "no. 7");
    RetireCreditsTest.underHost(
            forOtherPurposes(MN001, USE_OR_CANCELLATION).forEntities(List.of(other)))
        .when(forOthers(1, 4, KHAN))
        .thenRejected(
            new EntityNotAuthorised(UnderAuthorisations.BY_HOST, Actor.of("holder of MN/KHAN")))
        .thenNothingAppended();
  }

  /** Khan's credits came under an authorisation that says something else since. */
  private static LedgerFixture changed(AuthorisationTerms to) {
    return RetireCreditsTest.underHost(forOtherPurposes(MN001, USE_OR_CANCELLATION))
        .given(authorisationChanged(MONGOLIA, "MN-A", to));
  }

  private static final AuthorisationVersion CHANGED =
      new AuthorisationVersion(AuthorisationId.of("MN-A"), 2);

  @Test
  void it_is_refused_if_the_line_is_not_covered_any_more() {
    changed(forOtherPurposes(MN002, USE_OR_CANCELLATION))
        .when(forOthers(1, 4, KHAN))
        .thenRejected(new LineNotAuthorised(CHANGED, line("MN-1", 1)))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_if_the_vintage_is_not_covered_any_more() {
    changed(
            AuthorisationTerms.of(
                towardsTheNdc(MN001).scope(),
                AuthorisedVintages.of(2026, 2030),
                forOtherPurposes(MN001, USE_OR_CANCELLATION).purposes(),
                Party.JP))
        .when(forOthers(1, 4, KHAN))
        .thenRejected(new VintageNotAuthorised(CHANGED, Vintage.of(2025)))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_after_the_authorisations_last_day() {
    changed(forOtherPurposes(MN001, USE_OR_CANCELLATION).until(YESTERDAY))
        .when(forOthers(1, 4, KHAN))
        .thenRejected(new AuthorisationExpired(CHANGED, YESTERDAY, TODAY))
        .thenNothingAppended();
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
