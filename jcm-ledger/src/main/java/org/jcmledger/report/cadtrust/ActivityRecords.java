package org.jcmledger.report.cadtrust;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.report.CountryNames;

/**
 * The tables about programmes, methodologies and projects. Of validations, estimations, ratings and
 * co-benefits a ledger knows nothing, so these tables have no records.
 */
final class ActivityRecords {

  /** A required field of which the ledger knows nothing. */
  static final String NOT_RECORDED = "Not recorded in this ledger";

  static final String REGISTRY = "JCM";
  private static final String PROJECTS_OF = "https://www.jcm.go.jp/jc/%s-projects-issues";

  private final CadTrustExport from;
  private final Consumer<CadTrustRecord> to;

  ActivityRecords(CadTrustExport from, Consumer<CadTrustRecord> to) {
    this.from = from;
    this.to = to;
  }

  void write() {
    from.partners().forEach(this::program);
    from.methodologies.values().forEach(this::methodology);
    from.projects.values().forEach(this::stakeholders);
    from.authorisations.forEach(
        (id, authorisation) ->
            put(
                CadTrustRecord.of("label")
                    .with("labelName", "Article 6 authorisation " + id)
                    .with("labelType", Vocabulary.word("AUTHORISATION"))
                    .with("labelDate", authorisation.date().latest())));
    from.projects.values().forEach(this::project);
    from.projects.values().forEach(this::methodologiesOf);
    from.issuances.forEach(this::verification);
    from.projects.values().forEach(this::location);
  }

  private void put(CadTrustRecord.Builder record) {
    to.accept(record.record());
  }

  static String programOf(PartnerCountry partner) {
    return "JCM-" + partner;
  }

  private void program(PartnerCountry partner) {
    put(
        CadTrustRecord.of("program")
            .with(
                "programName",
                "Joint Crediting Mechanism between Japan and "
                    + CountryNames.english(partner.code()))
            .with("programRegistry", REGISTRY)
            .with("programRegistryId", programOf(partner)));
  }

  private void methodology(MethodologyApproved approved) {
    put(
        CadTrustRecord.of("methodology")
            .with("methodologyCode", approved.methodology())
            .with("methodologyName", approved.description().title().text())
            .with("methodologyDate", approved.on().latest()));
  }

  private void stakeholders(ProjectRegistered project) {
    for (Actor participant : project.description().participants()) {
      put(
          CadTrustRecord.of("stakeholder")
              .with("stakeholderName", participant.name())
              .with("stakeholderType", Vocabulary.word("PARTICIPANT"))
              .with("cadTrustProjectId", project.project()));
    }
  }

  private void project(ProjectRegistered registered) {
    PartnerCountry host = registered.project().host();
    List<String> sectors = sectors(registered);
    put(
        CadTrustRecord.of("project")
            .with("projectRegistryName", REGISTRY)
            .with("projectId", registered.project())
            .with("projectCreditingProgram", REGISTRY)
            .with("projectName", registered.title().text())
            .with("projectLink", PROJECTS_OF.formatted(host.code().toLowerCase(Locale.ROOT)))
            .with("projectDescription", registered.description().outline().map(Wording::text))
            .with("projectSector", sectors)
            .with("projectType", sectors)
            .with("projectStatus", Vocabulary.word("REGISTERED"))
            .with("projectStatusDate", registered.on().latest())
            .with("projectUnitMetric", Vocabulary.word("TONNE"))
            .with("cadTrustProgramId", programOf(host)));
  }

  private List<String> sectors(ProjectRegistered project) {
    SortedSet<String> sectors = new TreeSet<>();
    for (MethodologyId id : project.description().methodologies()) {
      Optional<SectoralScope> scope =
          Optional.ofNullable(from.methodologies.get(id)).map(known -> known.description().scope());
      sectors.add(Vocabulary.sector(scope));
    }
    return sectors.isEmpty() ? List.of(Vocabulary.sector(Optional.empty())) : List.copyOf(sectors);
  }

  static String projectMethodology(ProjectId project, String methodology) {
    return project + "/" + methodology;
  }

  private void methodologiesOf(ProjectRegistered project) {
    for (MethodologyId methodology : project.description().methodologies()) {
      put(
          CadTrustRecord.of("project_methodology")
              .with("cadTrustProjectId", project.project())
              .with("cadTrustMethodologyId", methodology));
    }
  }

  /** The third-party entity is not recorded; the period is that of the line. */
  private void verification(CreditsIssued issued) {
    from.line(issued)
        .ifPresent(
            line ->
                put(
                    CadTrustRecord.of("verification")
                        .with("verificationId", verificationOf(issued))
                        .with("verificationStartDate", line.period().first())
                        .with("verificationEndDate", line.period().last())
                        .with("verificationBody", NOT_RECORDED)
                        .with("cadTrustProjectId", line.projects().first())));
  }

  static String verificationOf(CreditsIssued issued) {
    return issued.line() + "/" + issued.book();
  }

  private void location(ProjectRegistered project) {
    put(
        CadTrustRecord.of("location")
            .with("locationCountry", CountryNames.english(project.project().host().code()))
            .with("cadTrustProjectId", project.project()));
  }
}
