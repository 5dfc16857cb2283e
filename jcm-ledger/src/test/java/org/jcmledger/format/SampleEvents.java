package org.jcmledger.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/** One event of every type, made up of values that are awkward to write down. */
public final class SampleEvents {

  static final Registry JP = Registry.JP;
  static final PartnerCountry MN = PartnerCountry.of("MN");
  static final LocalDate DAY = LocalDate.of(2016, 9, 30);
  static final Actor REGISTRY = Actor.of("Ministry of the Environment, 環境省");
  static final Actor ALICE = Actor.of("Alice \"A\" Ltd");
  static final AccountNumber FROM = AccountNumber.of("JP-ENTITY-0001");
  static final AccountNumber TO = AccountNumber.of("JP-ENTITY-0002");
  static final DecisionId DECISION = DecisionId.of("MN-2016-09-29");
  static final MonitoringPeriod PERIOD =
      MonitoringPeriod.of(LocalDate.of(2015, 9, 20), LocalDate.of(2016, 5, 15));
  static final SerialSet SERIALS = SerialSet.of(SerialRange.of(1, 60), SerialRange.single(70));
  // 𠮷 and 🌏 lie beyond U+FFFF.
  static final Wording WORDING = Wording.of("court order 12/34, 𠮷野家 🌏 \\ \"quoted\" </script>");

  static final IssuanceLine LINE =
      new IssuanceLine(
          new TreeSet<>(List.of(ProjectId.of("MN002"), ProjectId.of("MN001"))),
          PERIOD,
          Vintage.of(2016),
          true,
          Credits.of(50),
          Tonnes.of(50),
          Tonnes.ZERO);
  static final IssuanceLine LARGEST_LINE =
      IssuanceLine.of(
          ProjectId.of("MN001"),
          PERIOD,
          Vintage.of(2015),
          Credits.of(Credits.MAX),
          Tonnes.of(Credits.MAX - 1),
          Tonnes.of(1));

  static final BilingualName PLACE = BilingualName.of("Ulaanbaatar", "ウランバートル");
  static final MethodologyDescription METHODOLOGY =
      new MethodologyDescription(
          Wording.of("Installation of energy-saving transmission lines"),
          SectoralScope.ENERGY_DISTRIBUTION,
          Optional.of(Wording.of("送配電ロスの低減")));
  static final ProjectDescription PROJECT =
      new ProjectDescription(
          Wording.of("Installation of high-efficiency Heat Only Boilers"),
          Optional.of(Wording.of("高効率ボイラを導入し、化石燃料消費量を削減。")),
          List.of(Actor.of("数理計画"), ALICE),
          new TreeSet<>(List.of(MethodologyId.of("MN_AM002"), MethodologyId.of("MN_AM001"))),
          new TreeSet<>(List.of(LinkedRegistration.of("T-VER", "P-042 \"a\""))));
  static final SupportDescription SUPPORT =
      new SupportDescription(
          Optional.of(Wording.of("NEDO実証事業")),
          Optional.of(Wording.of("省エネ送電システム")),
          Optional.of(Wording.of("送電ロスを最小限にしCO2を削減。")),
          List.of(Actor.of("日立製作所")),
          Optional.of(ProjectId.of("MN002")));
  static final StudyDescription STUDY =
      new StudyDescription(
          Wording.of("低炭素化プロジェクトの面的拡大"),
          BilingualName.of("Kitakyushu", "北九州市"),
          BilingualName.english("Iskandar"));

  private SampleEvents() {}

  /** One event of every type. */
  public static List<Event> all() {
    return List.of(
        new LedgerDeclared(REGISTRY, Wording.of("A story"), LedgerScope.japanWith(MN)),
        new BilateralDocumentSigned(
            new FactDate.InMonth(YearMonth.of(2013, 1)), REGISTRY, MN, Optional.of(PLACE)),
        new MemorandumSigned(FactDate.parse("2015-12-07"), REGISTRY, MN, Optional.of(PLACE)),
        new MeetingHeld(FactDate.parse("../2015-12-14"), REGISTRY, MN, 3, Optional.empty()),
        new MethodologyApproved(
            FactDate.parse("../2015-12-14"),
            REGISTRY,
            MN,
            MethodologyId.of("MN_AM001"),
            METHODOLOGY,
            Optional.of(DecisionForm.ELECTRONIC)),
        new ProjectRegistered(
            new FactDate.InFiscalYear(2015),
            REGISTRY,
            MN,
            ProjectId.of("MN001"),
            PROJECT,
            Optional.of(DecisionForm.MEETING)),
        new IssuanceDecided(
            FactDate.on(LocalDate.of(2016, 9, 29)),
            REGISTRY,
            MN,
            DECISION,
            List.of(LINE, LARGEST_LINE)),
        new SupportAdopted(
            new FactDate.InFiscalYear(2013),
            REGISTRY,
            SupportId.of("MN-NEDO-1"),
            Country.of("MN"),
            SUPPORT),
        new StudyAdopted(
            new FactDate.InFiscalYear(2015),
            REGISTRY,
            StudyId.of("CITY-2015-03"),
            Country.of("MY"),
            STUDY),
        new BookOpened(DAY, REGISTRY, JP, ZoneId.of("Asia/Tokyo")),
        new AccountOpened(
            DAY,
            REGISTRY,
            JP,
            FROM,
            AccountKind.ENTITY_HOLDING,
            ALICE,
            BilingualName.of("Alice Ltd", "アリス株式会社"),
            true),
        new AccountSuspended(DAY, REGISTRY, JP, FROM, WORDING),
        new AccountResumed(DAY, REGISTRY, JP, FROM),
        new AccountClosed(DAY, REGISTRY, JP, FROM),
        new IssuanceNotified(
            DAY,
            REGISTRY,
            JP,
            DECISION,
            FactDate.notAfter(LocalDate.of(2016, 9, 29)),
            List.of(
                NotifiedLine.of(1, LINE, LINE.japan()),
                NotifiedLine.of(2, LARGEST_LINE, LARGEST_LINE.japan()))),
        new CreditsIssued(
            DAY,
            REGISTRY,
            JP,
            LineRef.of(DECISION, 1),
            Vintage.of(2016),
            SerialRange.of(1, 50),
            List.of(
                new AllocatedRange(FROM, SerialRange.of(1, 49)),
                new AllocatedRange(TO, SerialRange.single(50)))),
        new DisposalRestricted(DAY, REGISTRY, JP, RestrictionId.of("R-1"), FROM, SERIALS, WORDING),
        new RestrictionReleased(DAY, REGISTRY, JP, RestrictionId.of("R-1"), WORDING),
        new CreditsTransferred(DAY, ALICE, JP, FROM, TO, SERIALS),
        new CreditsRetired(
            DAY,
            ALICE,
            JP,
            FROM,
            AccountNumber.of("JP-RETIREMENT"),
            SERIALS,
            new RetirementPurpose.Ndc(2021, 2030, 2025)),
        new CreditsCancelled(
            DAY,
            ALICE,
            JP,
            FROM,
            AccountNumber.of("JP-CANCELLATION"),
            SerialSet.of(SerialRange.of(1, SerialRange.MAX_SERIAL)),
            CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION,
            Wording.of("Alice Ltd"),
            WORDING),
        new MovementCorrected(DAY, REGISTRY, JP, RequestId.of("t-1"), WORDING, TO, FROM, SERIALS),
        new OutcomesAuthorised(
            FactDate.parse("2025-03-31"),
            REGISTRY,
            MN,
            SampleAuthorisations.HOST,
            SampleAuthorisations.MONGOLIA,
            SampleAuthorisations.APPROACH,
            SampleAuthorisations.FULL),
        new AuthorisationChanged(
            FactDate.parse("2025-06"),
            REGISTRY,
            MN,
            SampleAuthorisations.HOST,
            2,
            SampleAuthorisations.FULL,
            WORDING),
        new AuthorisationRevoked(
            FactDate.parse("2026-01-05"), REGISTRY, MN, SampleAuthorisations.HOST, WORDING),
        new AuthorisationNotified(
            DAY,
            REGISTRY,
            JP,
            MN,
            SampleAuthorisations.HOST,
            1,
            FactDate.parse("2025-03-31"),
            SampleAuthorisations.MONGOLIA,
            SampleAuthorisations.APPROACH,
            SampleAuthorisations.FULL),
        new RevocationNotified(
            DAY,
            REGISTRY,
            JP,
            MN,
            SampleAuthorisations.HOST,
            FactDate.parse("2026-01-05"),
            WORDING),
        new AuthorisationApplied(DAY, REGISTRY, JP, SERIALS, SampleAuthorisations.BY_BOTH));
  }

  /** More events, for the forms that the others do not take. */
  public static List<Event> more() {
    return List.of(
        new LedgerDeclared(REGISTRY, Wording.of("All"), LedgerScope.everything()),
        new AccountOpened(
            DAY,
            REGISTRY,
            JP,
            FROM,
            AccountKind.RETIREMENT,
            ALICE,
            BilingualName.english("Alice Ltd"),
            false),
        new CreditsRetired(
            DAY,
            ALICE,
            JP,
            FROM,
            TO,
            SERIALS,
            new RetirementPurpose.Pledge(Wording.of("Japan's 2020 pledge"))),
        new OutcomesAuthorised(
            FactDate.parse("2025-03-31"),
            REGISTRY,
            MN,
            SampleAuthorisations.HOST,
            SampleAuthorisations.MONGOLIA,
            SampleAuthorisations.APPROACH,
            SampleAuthorisations.BARE),
        new AuthorisationApplied(DAY, REGISTRY, JP, SERIALS, SampleAuthorisations.BY_THE_HOST),
        new CreditsIssued(
            DAY,
            REGISTRY,
            JP,
            LineRef.of(DECISION, 2),
            Vintage.of(2024),
            SerialRange.of(1, 50),
            List.of(new AllocatedRange(FROM, SerialRange.of(1, 50))),
            Optional.of(SampleAuthorisations.BY_BOTH)),
        new CreditsCancelled(
            DAY,
            ALICE,
            JP,
            FROM,
            TO,
            SERIALS,
            CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION,
            WORDING,
            WORDING,
            SerialSet.of(SerialRange.of(1, 9))));
  }
}
