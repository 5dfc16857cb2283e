package org.jcmledger.spec;

import static org.jcmledger.core.value.FirstTransferTrigger.ISSUANCE;
import static org.jcmledger.core.value.FirstTransferTrigger.USE_OR_CANCELLATION;
import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.util.List;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.EntityNotAuthorised;
import org.jcmledger.core.rejection.InsufficientEligibleCredits;
import org.jcmledger.core.rejection.PartyNotAuthorised;
import org.jcmledger.core.rejection.PurposeNotAuthorised;
import org.jcmledger.core.rejection.PurposeNotAuthorised.Use;
import org.jcmledger.core.rejection.SerialsNotAuthorised;
import org.jcmledger.core.rejection.SerialsNotFirstTransferred;
import org.jcmledger.core.rejection.VintageNotForPurpose;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** An account's holder retires credits towards a pledge or an NDC. */
class RetireCreditsTest implements MovesCredits {

  @Override
  public BookAsk<?> moving(Selection what, AccountRef from) {
    return what.match(amount -> retire(amount, by(from)), some -> retire(some, by(from)));
  }

  @Override
  public AccountRef target() {
    return RETIRED;
  }

  @Test
  void vintages_to_2020_count_towards_a_pledge() {
    nothingYet()
        .given(issued(MN001, serials(1, 100), to(ALICE)).vintage(2020))
        .when(retire(credits(60), by(ALICE)).towards(pledge("2020 pledge")))
        .thenRecorded(retired(serials(1, 60), by(ALICE)).towards(pledge("2020 pledge")));
  }

  @Test
  void vintages_from_2021_count_towards_an_ndc() {
    nothingYet()
        .given(issued(MN001, serials(1, 100), to(ALICE)).vintage(2021).authorised())
        .when(retire(serials(1, 60), by(ALICE)).towards(ndc(2021, 2030, 2030)))
        .thenBalance(RETIRED, 60);
  }

  @Test
  void later_vintages_do_not_count_towards_a_pledge() {
    nothingYet()
        .given(issued(MN001, serials(1, 100), to(ALICE)).vintage(2021))
        .when(retire(serials(1, 60), by(ALICE)).towards(pledge("2020 pledge")))
        .thenRejected(new VintageNotForPurpose(pledge("2020 pledge"), Vintage.of(2021)))
        .thenNothingAppended();
  }

  @Test
  void earlier_vintages_do_not_count_towards_an_ndc_not_even_a_single_credit() {
    nothingYet()
        .given(
            issued(MN001, serials(1, 10), to(ALICE)).vintage(2020),
            issued(MN001, serials(11, 20), to(ALICE)).vintage(2021))
        .when(retire(serials(10, 20), by(ALICE)).towards(ndc(2021, 2030, 2025)))
        .thenRejected(new VintageNotForPurpose(ndc(2021, 2030, 2025), Vintage.of(2020)))
        .thenNothingAppended();
  }

  @Test
  void what_is_not_authorised_does_not_count_towards_an_ndc() {
    aliceHolds100()
        .given(issued(MN001, serials(101, 110), to(ALICE)))
        .when(retire(serials(91, 105), by(ALICE)))
        .thenRejected(new SerialsNotAuthorised(ALICE, serials(91, 105), serials(101, 105)))
        .thenNothingAppended();
  }

  @Test
  void a_quantity_is_taken_of_what_may_be_used_and_of_nothing_else() {
    aliceHoldsSomeThatMayBeUsed()
        .when(retire(credits(15), by(ALICE)).towards(ndc(2021, 2030, 2025)))
        .thenHolds(RETIRED, serials(21, 35));
    aliceHoldsSomeThatMayBeUsed()
        .when(retire(credits(21), by(ALICE)).towards(ndc(2021, 2030, 2025)))
        .thenRejected(new InsufficientEligibleCredits(ALICE, credits(21), Tonnes.of(20)))
        .thenNothingAppended();
  }

  private static LedgerFixture aliceHoldsSomeThatMayBeUsed() {
    return nothingYet()
        .given(
            issued(MN001, serials(1, 10), to(ALICE)).vintage(2020),
            issued(MN001, serials(11, 20), to(ALICE)).vintage(2021),
            issued(MN001, serials(21, 40), to(ALICE)).vintage(2022).authorised());
  }

  @Test
  void what_was_never_first_transferred_does_not_count_towards_an_ndc() {
    AuthorisationTerms onUse = forOtherPurposes(MN001, USE_OR_CANCELLATION);
    underHost(onUse)
        .when(retire(serials(1, 4), by(KHAN)))
        .thenRejected(new SerialsNotFirstTransferred(KHAN, serials(1, 4), serials(1, 4)))
        .thenNothingAppended();
  }

  @Test
  void what_is_authorised_for_other_purposes_does_not_count_towards_an_ndc() {
    underBoth(forOtherPurposes(MN001, ISSUANCE), towardsTheNdc(MN001))
        .when(retire(serials(1, 4), by(ALICE)))
        .thenRejected(new PurposeNotAuthorised(BY_HOST, Use.NDC))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_to_a_party_that_is_not_authorised() {
    AuthorisationTerms forSwitzerland =
        AuthorisationTerms.of(
            towardsTheNdc(MN001).scope(),
            AuthorisedVintages.of(2021, 2030),
            AuthorisedPurposes.NDC,
            Party.of("CH"));
    underBoth(towardsTheNdc(MN001), forSwitzerland)
        .when(retire(serials(1, 4), by(ALICE)))
        .thenRejected(new PartyNotAuthorised(BY_JAPAN, Party.JP))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_to_an_entity_that_is_not_authorised() {
    Actor bob = Actor.of("holder of JP/BOB");
    AuthorisationTerms forBob =
        towardsTheNdc(MN001).forEntities(List.of(AuthorisedEntity.of(bob, Party.JP, "no. 7")));
    underBoth(towardsTheNdc(MN001), forBob)
        .given(transferred(serials(1, 10), ALICE, BOB))
        .when(retire(serials(11, 14), by(ALICE)))
        .thenRejected(new EntityNotAuthorised(BY_JAPAN, Actor.of("holder of JP/ALICE")))
        .thenNothingAppended();
    underBoth(towardsTheNdc(MN001), forBob)
        .given(transferred(serials(1, 10), ALICE, BOB))
        .when(retire(serials(1, 4), by(BOB)))
        .thenBalance(RETIRED, 4);
  }

  @Test
  void a_split_takes_its_standing_along() {
    // A3
    aliceHolds100()
        .given(
            transferred(serials(31, 60), ALICE, BOB),
            transferred(serials("35", "41-50"), BOB, CAROL))
        .when(retire(serials("35", "44-46"), by(CAROL)))
        .thenHolds(RETIRED, serials("35", "44-46"));
  }

  private static final AuthorisationVersion BY_HOST = UnderAuthorisations.BY_HOST;
  private static final AuthorisationVersion BY_JAPAN = UnderAuthorisations.BY_JAPAN;

  /** Alice holds 40 credits under these authorisations. */
  static LedgerFixture underBoth(AuthorisationTerms byHost, AuthorisationTerms byJapan) {
    return nothingYet()
        .given(
            outcomesAuthorised(MONGOLIA, "MN-A", Party.of("MN"), byHost),
            outcomesAuthorised(MONGOLIA, "JP-A", Party.JP, byJapan),
            issuanceDecided("MN-1", lineOf(MN001, 40, 10)),
            issued(line("MN-1", 1), to(ALICE)).under("MN-A", "JP-A"));
  }

  /** Khan holds 10 credits of the host's side under this authorisation. */
  static LedgerFixture underHost(AuthorisationTerms byHost) {
    return nothingYet()
        .given(
            outcomesAuthorised(MONGOLIA, "MN-A", Party.of("MN"), byHost),
            issuanceDecided("MN-1", lineOf(MN001, 40, 10)),
            issued(line("MN-1", 1), to(KHAN)).under("MN-A"));
  }

  @Test
  void it_is_refused_into_a_cancellation_account() {
    aliceHolds100()
        .given(accountOpened(CANCELLED))
        .when(retire(serials(1, 60), by(ALICE)).into(CANCELLED))
        .thenRejected(new WrongKindOfTarget(CANCELLED, AccountKind.CANCELLATION, "retirement"))
        .thenNothingAppended();
  }
}
