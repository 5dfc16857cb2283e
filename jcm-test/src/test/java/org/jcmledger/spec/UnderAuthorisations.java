package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jcmledger.core.rejection.AboveTheCeiling;
import org.jcmledger.core.rejection.AuthorisationExpired;
import org.jcmledger.core.rejection.AuthorisationIsRevoked;
import org.jcmledger.core.rejection.AuthorisationUnknown;
import org.jcmledger.core.rejection.AuthorisingPartiesDiffer;
import org.jcmledger.core.rejection.CooperativeApproachesDiffer;
import org.jcmledger.core.rejection.LineNotAuthorised;
import org.jcmledger.core.rejection.PartyNotAuthorised;
import org.jcmledger.core.rejection.VintageNotAuthorised;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/**
 * What every command must keep to that brings credits under authorisations (A6): here the 40 t that
 * Japan's side has of the line MN-1/1, of the project MN001 and of vintage 2025.
 */
interface UnderAuthorisations {

  /** The host, Mongolia, as a Party. */
  Party HOST = Party.of("MN");

  /** The host's first version and Japan's. */
  AuthorisationVersion BY_HOST = version("MN-A");

  AuthorisationVersion BY_JAPAN = version("JP-A");

  /** The command to Japan's book. */
  BookAsk<?> under(String... authorisations);

  /** In this ledger only the authorisations are missing. */
  LedgerFixture unauthorised();

  static AuthorisationVersion version(String id) {
    return new AuthorisationVersion(AuthorisationId.of(id), 1);
  }

  private LedgerFixture authorised(AuthorisationTerms byHost) {
    return unauthorised()
        .given(
            outcomesAuthorised(MONGOLIA, "MN-A", HOST, byHost),
            outcomesAuthorised(MONGOLIA, "JP-A", Party.JP, towardsTheNdc(MN001)));
  }

  @Test
  default void it_is_granted_under_the_authorisations_of_both_parties() {
    authorised(towardsTheNdc(MN001))
        .when(under("MN-A", "JP-A"))
        .thenRecorded(under("MN-A", "JP-A"));
  }

  @Test
  default void up_to_the_ceiling_it_is_granted() {
    authorised(towardsTheNdc(MN001).upTo(credits(40))).when(under("MN-A", "JP-A")).thenAccepted();
  }

  @Test
  default void it_is_refused_under_an_authorisation_that_is_not_known() {
    unauthorised()
        .given(outcomesAuthorised(MONGOLIA, "MN-A", HOST, towardsTheNdc(MN001)))
        .when(under("MN-A", "MN-B"))
        .thenRejected(new AuthorisationUnknown(AuthorisationId.of("MN-B")))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_under_an_authorisation_that_was_revoked() {
    authorised(towardsTheNdc(MN001))
        .given(authorisationRevoked(MONGOLIA, "MN-A"))
        .when(under("MN-A", "JP-A"))
        .thenRejected(new AuthorisationIsRevoked(AuthorisationId.of("MN-A")))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_under_the_authorisation_of_one_party_only() {
    authorised(towardsTheNdc(MN001))
        .when(under("MN-A"))
        .thenRejected(
            new AuthorisingPartiesDiffer(
                JP, new TreeSet<>(List.of(HOST, Party.JP)), new TreeSet<>(List.of(HOST))))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_under_two_authorisations_of_one_party() {
    authorised(towardsTheNdc(MN001))
        .given(outcomesAuthorised(MONGOLIA, "MN-B", HOST, towardsTheNdc(MN001)))
        .when(under("MN-A", "MN-B"))
        .thenRejected(
            new AuthorisingPartiesDiffer(
                JP, new TreeSet<>(List.of(HOST, Party.JP)), new TreeSet<>(List.of(HOST))))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_under_two_cooperative_approaches() {
    unauthorised()
        .given(
            outcomesAuthorised(MONGOLIA, "MN-A", HOST, towardsTheNdc(MN001)),
            outcomesAuthorised(MONGOLIA, "JP-A", Party.JP, towardsTheNdc(MN001)).approach("CA0099"))
        .when(under("MN-A", "JP-A"))
        .thenRejected(
            new CooperativeApproachesDiffer(
                CooperativeApproach.of("CA0010"), CooperativeApproach.of("CA0099")))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_above_the_ceiling() {
    authorised(towardsTheNdc(MN001).upTo(credits(39)))
        .when(under("MN-A", "JP-A"))
        .thenRejected(new AboveTheCeiling(BY_HOST, credits(39), Tonnes.ZERO, credits(40)))
        .thenNothingAppended();
  }

  @Test
  default void the_ceiling_is_one_for_both_books() {
    AuthorisationTerms both =
        new AuthorisationTerms(
                towardsTheNdc(MN001).scope(),
                AuthorisedVintages.of(2021, 2030),
                forOtherPurposes(MN001, FirstTransferTrigger.ISSUANCE).purposes().andNdc(),
                towardsTheNdc(MN001).ceiling(),
                towardsTheNdc(MN001).users(),
                List.of(),
                towardsTheNdc(MN001).expires(),
                towardsTheNdc(MN001).details())
            .upTo(credits(49));
    authorised(both)
        .given(issued(line("MN-1", 1), to(KHAN)).under("MN-A"))
        .when(under("MN-A", "JP-A"))
        .thenRejected(new AboveTheCeiling(BY_HOST, credits(49), Tonnes.of(10), credits(40)))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_a_line_that_is_not_covered() {
    authorised(towardsTheNdc(MN002))
        .when(under("MN-A", "JP-A"))
        .thenRejected(new LineNotAuthorised(BY_HOST, line("MN-1", 1)))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_for_a_vintage_that_is_not_covered() {
    authorised(
            AuthorisationTerms.of(
                towardsTheNdc(MN001).scope(),
                AuthorisedVintages.of(2021, 2024),
                AuthorisedPurposes.NDC,
                Party.JP))
        .when(under("MN-A", "JP-A"))
        .thenRejected(new VintageNotAuthorised(BY_HOST, Vintage.of(2025)))
        .thenNothingAppended();
  }

  @Test
  default void it_is_refused_after_the_authorisations_last_day() {
    authorised(towardsTheNdc(MN001).until(YESTERDAY))
        .when(under("MN-A", "JP-A"))
        .thenRejected(new AuthorisationExpired(BY_HOST, YESTERDAY, TODAY))
        .thenNothingAppended();
    LocalDate last = TODAY;
    authorised(towardsTheNdc(MN001).until(last)).when(under("MN-A", "JP-A")).thenAccepted();
  }

  @Test
  default void it_is_refused_if_another_party_and_not_japan_may_use_them() {
    authorised(
            AuthorisationTerms.of(
                towardsTheNdc(MN001).scope(),
                AuthorisedVintages.of(2021, 2030),
                AuthorisedPurposes.NDC,
                Party.of("CH")))
        .when(under("MN-A", "JP-A"))
        .thenRejected(new PartyNotAuthorised(BY_HOST, Party.JP))
        .thenNothingAppended();
  }
}
