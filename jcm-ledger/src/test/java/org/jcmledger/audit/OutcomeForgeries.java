package org.jcmledger.audit;

import static org.jcmledger.audit.Town.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/** The forgeries under Article 6. */
final class OutcomeForgeries {

  private static final CooperativeApproach APPROACH = CooperativeApproach.of("CA0010");
  private static final Party MONGOLIA_AS_PARTY = Party.of("MN");
  private static final FactDate THEN = FactDate.on(LocalDate.of(2026, 2, 1));
  private static final AuthorisationTerms TERMS =
      AuthorisationTerms.of(
          new AuthorisedScope.OfProjects(new TreeSet<>(List.of(ProjectId.of("MN002")))),
          AuthorisedVintages.of(2021, 2030),
          AuthorisedPurposes.NDC,
          Party.JP);

  private static final AuthorisationTerms NARROW = TERMS.upTo(Credits.of(1_000));
  private static final AuthorisationTerms FOR_BOTH =
      AuthorisationTerms.of(
          TERMS.scope(),
          TERMS.vintages(),
          AuthorisedPurposes.other(
                  AuthorisedPurposes.Kind.OTHER_PURPOSES, FirstTransferTrigger.ISSUANCE)
              .andNdc(),
          Party.JP);
  private static final Optional<String> JAPANS = Optional.of("JP-A");

  private OutcomeForgeries() {}

  static void add(List<Forgeries.Forgery> all) {
    of(
        all,
        FindingCode.USED_WITHOUT_FIRST_TRANSFER,
        decidedFor2024().write(issued("MN-2/1", 2024, 101, "A", 40)).write(used()),
        authorised(TERMS).write(issuedUnder("MN")).write(used()));
    of(
        all,
        FindingCode.FIRST_TRANSFERRED_NOT_ADJUSTED,
        authorisedBy("JP-A", Party.JP, TERMS, decidedFor2024()).write(issuedUnder("MN")),
        authorised(TERMS).write(issuedUnder("MN")));
    of(
        all,
        FindingCode.AUTHORISED_ABOVE_THE_CEILING,
        authorised(TERMS.upTo(Credits.of(39))).write(issuedUnder("MN")),
        authorised(TERMS.upTo(Credits.of(40))).write(issuedUnder("MN")));
    of(
        all,
        FindingCode.CLAIMED_BY_BOTH_PARTIES,
        authorised(TERMS).write(issuedUnder("CH")),
        authorised(TERMS).write(issuedUnder("MN")));
    of(
        all,
        FindingCode.AUTHORISATION_DIFFERS,
        decidedFor2024()
            .write(authorisation("MN-A", MONGOLIA_AS_PARTY, TERMS))
            .also(told(JP, "MN-A", MONGOLIA_AS_PARTY, TERMS.upTo(Credits.of(1_000))))
            .also(told(MN, "MN-A", MONGOLIA_AS_PARTY, TERMS)),
        authorised(TERMS));
    ofAuthorisations(all);
    ofStanding(all);
    ofUse(all);
    of(
        all,
        FindingCode.PERIOD_ACROSS_THE_CUT,
        decide(town(), "MN-2", across("2020-07-01", "2021-06-30")),
        decide(town(), "MN-2", across("2021-01-01", "2021-06-30")));
  }

  private static void ofAuthorisations(List<Forgeries.Forgery> all) {
    of(
        all,
        FindingCode.AUTHORISATION_OUT_OF_ORDER,
        authorised(TERMS).write(told(JP, "MN-A", MONGOLIA_AS_PARTY, TERMS)),
        changed(authorised(TERMS), NARROW));
    of(
        all,
        FindingCode.AUTHORISATION_NOT_NOTIFIED,
        authorised(TERMS).write(revocation()).also(toldOfRevocation(MN)),
        revoked(authorised(TERMS)));
  }

  private static void ofStanding(List<Forgeries.Forgery> all) {
    of(
        all,
        FindingCode.AUTHORISING_PARTIES_DIFFER,
        authorised(TERMS).write(issuedUnder(APPROACH, "MN", "MN-A", 1, Optional.empty())),
        authorised(TERMS).write(issuedUnder("MN")));
    of(
        all,
        FindingCode.AUTHORISATION_NOT_IN_FORCE,
        changed(authorised(TERMS), NARROW).write(issuedUnder("MN")),
        changed(authorised(TERMS), NARROW)
            .write(issuedUnder(APPROACH, "MN", "MN-A", 2, Optional.of("JP-A"))));
    of(
        all,
        FindingCode.COOPERATIVE_APPROACHES_DIFFER,
        authorised(TERMS)
            .write(issuedUnder(CooperativeApproach.of("CA0011"), "MN", "MN-A", 1, JAPANS)),
        authorised(TERMS).write(issuedUnder(APPROACH, "MN", "MN-A", 1, JAPANS)));
    of(
        all,
        FindingCode.NOT_COVERED_BY_THE_AUTHORISATION,
        authorised(TERMS.until(DAY.minusDays(1))).write(issuedUnder("MN")),
        authorised(TERMS.until(DAY)).write(issuedUnder("MN")));
    of(
        all,
        FindingCode.AUTHORISED_TWICE,
        authorised(TERMS).write(issuedUnder("MN")).write(applied("101-110")),
        authorised(TERMS).write(issued("MN-2/1", 2024, 101, "A", 40)).write(applied("101-110")));
    of(
        all,
        FindingCode.AUTHORISED_WITHOUT_BEING_LIVE,
        authorised(TERMS)
            .write(issued("MN-2/1", 2024, 101, "A", 40))
            .write(cancelled(ALICE, "A", "CAN", "105-106"))
            .write(applied("101-110")),
        authorised(TERMS)
            .write(issued("MN-2/1", 2024, 101, "A", 40))
            .write(cancelled(ALICE, "A", "CAN", "115-116"))
            .write(applied("101-110")));
  }

  private static void ofUse(List<Forgeries.Forgery> all) {
    of(
        all,
        FindingCode.FIRST_TRANSFER_DIFFERS,
        authorised(FOR_BOTH).write(issuedUnder("MN", FirstTransfer.ISSUANCE)),
        authorised(FOR_BOTH).write(issuedUnder("MN", FirstTransfer.TO_ANOTHER_PARTY)));
    of(
        all,
        FindingCode.USED_AGAINST_THE_AUTHORISATION,
        authorised(TERMS.forEntities(List.of(entity(BOB)))).write(issuedUnder("MN")).write(used()),
        authorised(TERMS.forEntities(List.of(entity(ALICE))))
            .write(issuedUnder("MN"))
            .write(used()));
  }

  private static AuthorisedEntity entity(Actor name) {
    return AuthorisedEntity.of(name, Party.JP, "no. 1");
  }

  private static Forger changed(Forger forger, AuthorisationTerms terms) {
    AuthorisationId id = AuthorisationId.of("MN-A");
    return forger
        .write(
            new AuthorisationChanged(
                THEN, COMMITTEE, MONGOLIA, id, 2, terms, Wording.of("a change")))
        .also(told(JP, "MN-A", 2, MONGOLIA_AS_PARTY, terms))
        .also(told(MN, "MN-A", 2, MONGOLIA_AS_PARTY, terms));
  }

  private static Forger revoked(Forger forger) {
    return forger.write(revocation()).also(toldOfRevocation(JP)).also(toldOfRevocation(MN));
  }

  private static AuthorisationRevoked revocation() {
    return new AuthorisationRevoked(
        THEN, COMMITTEE, MONGOLIA, AuthorisationId.of("MN-A"), Wording.of("a bad year"));
  }

  private static RevocationNotified toldOfRevocation(Registry book) {
    return new RevocationNotified(
        DAY, COMMITTEE, book, MONGOLIA, AuthorisationId.of("MN-A"), THEN, Wording.of("a bad year"));
  }

  private static void of(
      List<Forgeries.Forgery> all, FindingCode code, Forger forged, Forger inOrder) {
    all.add(new Forgeries.Forgery(code, forged, inOrder));
  }

  private static Forger decidedFor2024() {
    return decide(town(), "MN-2", line("MN002", 2024, 50, 40, 10));
  }

  private static Forger authorised(AuthorisationTerms terms) {
    return authorisedBy(
        "JP-A", Party.JP, TERMS, authorisedBy("MN-A", MONGOLIA_AS_PARTY, terms, decidedFor2024()));
  }

  private static Forger authorisedBy(
      String id, Party party, AuthorisationTerms terms, Forger forger) {
    return forger
        .write(authorisation(id, party, terms))
        .also(told(JP, id, party, terms))
        .also(told(MN, id, party, terms));
  }

  private static OutcomesAuthorised authorisation(
      String id, Party party, AuthorisationTerms terms) {
    return new OutcomesAuthorised(
        THEN, COMMITTEE, MONGOLIA, AuthorisationId.of(id), party, APPROACH, terms);
  }

  private static AuthorisationNotified told(
      Registry book, String id, Party party, AuthorisationTerms terms) {
    return told(book, id, 1, party, terms);
  }

  private static AuthorisationNotified told(
      Registry book, String id, int version, Party party, AuthorisationTerms terms) {
    return new AuthorisationNotified(
        DAY,
        COMMITTEE,
        book,
        MONGOLIA,
        AuthorisationId.of(id),
        version,
        THEN,
        party,
        APPROACH,
        terms);
  }

  private static CreditsIssued issuedUnder(String host) {
    return issuedUnder(host, FirstTransfer.TO_ANOTHER_PARTY);
  }

  private static CreditsIssued issuedUnder(String host, FirstTransfer by) {
    return issuedUnder(under(APPROACH, host, "MN-A", 1, JAPANS, by));
  }

  private static CreditsIssued issuedUnder(
      CooperativeApproach approach, String host, String id, int version, Optional<String> japan) {
    return issuedUnder(under(approach, host, id, version, japan, FirstTransfer.TO_ANOTHER_PARTY));
  }

  /** Serials 101 to 140 of 2024. */
  private static CreditsIssued issuedUnder(Authorised under) {
    return new CreditsIssued(
        DAY,
        JAPAN,
        JP,
        lineRef("MN-2/1"),
        Vintage.of(2024),
        SerialRange.of(101, 140),
        List.of(new AllocatedRange(number("A"), SerialRange.of(101, 140))),
        Optional.of(under));
  }

  private static AuthorisationApplied applied(String serials) {
    return new AuthorisationApplied(
        DAY,
        JAPAN,
        JP,
        set(serials),
        under(APPROACH, "MN", "MN-A", 1, JAPANS, FirstTransfer.TO_ANOTHER_PARTY));
  }

  private static Authorised under(
      CooperativeApproach approach,
      String host,
      String id,
      int version,
      Optional<String> japan,
      FirstTransfer by) {
    return new Authorised(
        approach,
        Party.of(host),
        new AuthorisationVersion(AuthorisationId.of(id), version),
        japan.map(own -> new AuthorisationVersion(AuthorisationId.of(own), 1)),
        Optional.of(by));
  }

  private static org.jcmledger.core.event.CreditsRetired used() {
    return retiredFor(new RetirementPurpose.Ndc(2021, 2030, 2026), ALICE, "A", "RET", "101-110");
  }

  private static IssuanceLine across(String first, String last) {
    return IssuanceLine.of(
        ProjectId.of("MN002"),
        MonitoringPeriod.of(LocalDate.parse(first), LocalDate.parse(last)),
        Vintage.of(2021),
        Credits.of(50),
        Tonnes.of(40),
        Tonnes.of(10));
  }
}
