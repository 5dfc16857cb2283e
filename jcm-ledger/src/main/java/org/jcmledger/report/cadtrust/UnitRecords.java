package org.jcmledger.report.cadtrust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.identifier.CreditBlock;
import org.jcmledger.core.identifier.CreditNumberFormat;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/** The tables about issuances and units. */
final class UnitRecords {

  private static final CreditNumberFormat SERIAL_ID = CreditNumberFormat.ofTheLibrary();

  private final CadTrustExport from;
  private final Consumer<CadTrustRecord> to;
  private final List<String> issuanceIds;

  UnitRecords(CadTrustExport from, Consumer<CadTrustRecord> to) {
    this.from = from;
    this.to = to;
    this.issuanceIds = from.issuanceIds();
  }

  /** Writes one of the tables; none if the table is not about issuances and units. */
  void write(String table) {
    switch (table) {
      case "issuance" -> {
        for (int i = 0; i < issuanceIds.size(); i++) {
          issuance(from.issuances.get(i), issuanceIds.get(i));
        }
      }
      case "unit" -> from.units.forEach(this::unit);
      case "unit_label" -> from.units.forEach(this::label);
      default -> {
        // Another table.
      }
    }
  }

  private void issuance(CreditsIssued issued, String id) {
    Optional<ProjectId> project = from.line(issued).map(line -> line.projects().first());
    to.accept(
        CadTrustRecord.of("issuance")
            .with("issuanceId", id)
            .with("issuanceDate", issued.on())
            .with("cadTrustVerificationId", ActivityRecords.verificationOf(issued))
            .with("cadTrustProjectMethodologyId", methodology(project))
            .with(
                "cadTrustLocationId",
                project.map(Object::toString).orElse(ActivityRecords.NOT_RECORDED))
            .record());
  }

  private String methodology(Optional<ProjectId> project) {
    return project
        .flatMap(from::project)
        .flatMap(UnitRecords::firstMethodology)
        .orElse(ActivityRecords.NOT_RECORDED);
  }

  private static Optional<String> firstMethodology(ProjectRegistered project) {
    return project.description().methodologies().stream()
        .findFirst()
        .map(id -> ActivityRecords.projectMethodology(project.project(), id.toString()));
  }

  private void unit(Registry book, SerialRange serials, UnitFold.Unit unit) {
    boolean retired = unit.status() == UnitFold.Status.RETIRED;
    to.accept(
        CadTrustRecord.of("unit")
            .with("unitSerialId", serialId(book, serials, unit))
            .with("unitStartBlock", serials.first())
            .with("unitEndBlock", serials.last())
            .with(
                "unitType",
                Vocabulary.unitType(
                    unit.authorised()
                        .flatMap(from::authorisation)
                        .flatMap(known -> known.terms().details().mitigation())))
            .with("unitVintageYear", issued(unit).vintage().year())
            .with("unitStatus", Vocabulary.word(unit.status().name()))
            .with("unitStatusReason", unit.why())
            .with("unitStatusDate", unit.since())
            .with("unitRetirementDetail", retired ? Optional.of(unit.why()) : Optional.empty())
            .with("unitRetirementBeneficiary", unit.beneficiary())
            .with("unitMetric", Vocabulary.word("TONNE"))
            .with("unitCurrentOwner", unit.owner().map(Actor::name))
            .with("unitItmosReferenceId", itmo(book, serials, unit))
            .with("cadTrustIssuanceId", issuanceIds.get(unit.issuance()))
            .record());
  }

  private String serialId(Registry book, SerialRange serials, UnitFold.Unit unit) {
    return SERIAL_ID.print(block(book, serials, unit)).orElseThrow();
  }

  private CreditBlock block(Registry book, SerialRange serials, UnitFold.Unit unit) {
    CreditsIssued issued = issued(unit);
    return new CreditBlock(
        book,
        from.line(issued)
            .map(NotifiedLine::projects)
            .filter(projects -> projects.size() == 1)
            .map(projects -> projects.first()),
        issued.line(),
        issued.vintage(),
        serials,
        unit.authorised().map(Authorised::approach),
        unit.authorised().filter(under -> under.firstTransfer().isPresent()).map(Authorised::host));
  }

  private CreditsIssued issued(UnitFold.Unit unit) {
    return from.issuances.get(unit.issuance());
  }

  /** Of outcomes that were first transferred. */
  private Optional<String> itmo(Registry book, SerialRange serials, UnitFold.Unit unit) {
    return CreditNumberFormat.ofOutcomes(from.registries.of(book))
        .print(block(book, serials, unit));
  }

  private void label(Registry book, SerialRange serials, UnitFold.Unit unit) {
    unit.authorised()
        .ifPresent(
            under ->
                to.accept(
                    CadTrustRecord.of("unit_label")
                        .with("cadTrustLabelId", under.byHost().authorisation())
                        .with("cadTrustUnitId", serialId(book, serials, unit))
                        .with("labelUnitDate", date(under, unit))
                        .record()));
  }

  private LocalDate date(Authorised under, UnitFold.Unit unit) {
    return from.authorisation(under).map(known -> known.date().latest()).orElse(issued(unit).on());
  }
}
