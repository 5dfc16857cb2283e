package org.jcmledger.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationDetails;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedPurposes.Kind;
import org.jcmledger.core.value.AuthorisedPurposes.OtherPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MitigationType;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;

/** Authorisations under Article 6 with everything in them, and with nothing. */
final class SampleAuthorisations {

  static final AuthorisationId HOST = AuthorisationId.of("MN-2025 001");
  static final AuthorisationId JAPAN = AuthorisationId.of("JP-2025-007");
  static final Party MONGOLIA = Party.of("MN");
  static final CooperativeApproach APPROACH = CooperativeApproach.of("CA0010");

  static final AuthorisationTerms FULL =
      new AuthorisationTerms(
          new AuthorisedScope.OfProjects(
              new TreeSet<>(List.of(ProjectId.of("MN001"), ProjectId.of("MN002")))),
          AuthorisedVintages.of(2021, 2030),
          new AuthorisedPurposes(
              true,
              Optional.of(
                  new OtherPurposes(
                      Kind.OTHER_INTERNATIONAL_MITIGATION_PURPOSES,
                      FirstTransferTrigger.USE_OR_CANCELLATION,
                      Optional.of(Wording.of("CORSIA"))))),
          Optional.of(Credits.of(Credits.MAX)),
          new TreeSet<>(List.of(Party.JP, Party.of("CH"))),
          List.of(
              new AuthorisedEntity(
                  Actor.of("Alice \"A\" Ltd"),
                  Party.JP,
                  Wording.of("0100-01-012345"),
                  Optional.of(Wording.of("as long as the project runs")),
                  Optional.of(Wording.of("with 90 days' notice"))),
              AuthorisedEntity.of(Actor.of("数理計画"), Party.JP, "0100-01-054321")),
          Optional.of(LocalDate.of(2032, 12, 31)),
          new AuthorisationDetails(
              new TreeSet<>(List.of("Energy generation", "Transportation")),
              new TreeSet<>(List.of("Energy Efficiency supply side")),
              Optional.of(MitigationType.EMISSION_REDUCTIONS),
              Optional.of(Wording.of("AR5, 100 years")),
              Optional.of(Wording.of("承認の条件")),
              Optional.of(Wording.of("第4回合同委員会"))));

  static final AuthorisationTerms BARE =
      new AuthorisationTerms(
          new AuthorisedScope.OfLines(
              new TreeSet<>(List.of(LineRef.of(DecisionId.of("MN-2016-09-29"), 2)))),
          AuthorisedVintages.of(2024, 2024),
          AuthorisedPurposes.other(Kind.OTHER_PURPOSES, FirstTransferTrigger.ISSUANCE),
          Optional.empty(),
          new TreeSet<>(),
          List.of(),
          Optional.empty(),
          AuthorisationDetails.NONE);

  static final Authorised BY_BOTH =
      new Authorised(
          APPROACH,
          MONGOLIA,
          new AuthorisationVersion(HOST, 2),
          Optional.of(new AuthorisationVersion(JAPAN, 1)),
          Optional.of(FirstTransfer.TO_ANOTHER_PARTY));

  static final Authorised BY_THE_HOST =
      new Authorised(
          APPROACH,
          MONGOLIA,
          new AuthorisationVersion(HOST, 1),
          Optional.empty(),
          Optional.empty());

  private SampleAuthorisations() {}
}
