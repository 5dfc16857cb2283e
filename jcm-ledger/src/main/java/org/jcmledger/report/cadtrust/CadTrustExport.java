package org.jcmledger.report.cadtrust;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.report.ItmoRegistries;

/**
 * What a ledger has of CAD Trust's tables, folded from its events. Identifiers by which records
 * refer to each other are the JCM's own (CAD Trust gives others when records are inserted in this
 * order). Not thread-safe.
 */
public final class CadTrustExport {

  /** An authorisation with its date, the latest version's terms. */
  record Authorisation(FactDate date, String approach, AuthorisationTerms terms) {}

  final Map<MethodologyId, MethodologyApproved> methodologies = new TreeMap<>();
  final Map<ProjectId, ProjectRegistered> projects = new TreeMap<>();
  final Map<LineRef, NotifiedLine> lines = new TreeMap<>();
  final Map<AuthorisationId, Authorisation> authorisations = new TreeMap<>();
  final List<CreditsIssued> issuances = new ArrayList<>();
  final UnitFold units = new UnitFold();

  final ItmoRegistries registries;

  /** An export of nothing yet. */
  public CadTrustExport() {
    this(ItmoRegistries.FIRST);
  }

  /** An export of nothing yet, with the ids of the Parties' registries. */
  public CadTrustExport(ItmoRegistries registries) {
    this.registries = registries;
  }

  /** Takes the next event of the log. */
  public void add(RecordedEvent recorded) {
    Event event = recorded.event();
    if (event instanceof MethodologyApproved approved) {
      methodologies.put(approved.methodology(), approved);
    } else if (event instanceof ProjectRegistered registered) {
      projects.put(registered.project(), registered);
    } else if (event instanceof OutcomesAuthorised given) {
      authorise(given.authorisation(), given.on(), given.approach().id(), given.terms());
    } else if (event instanceof AuthorisationChanged change) {
      authorisations.computeIfPresent(
          change.authorisation(),
          (id, before) -> new Authorisation(before.date(), before.approach(), change.terms()));
    } else if (event instanceof AuthorisationNotified told) {
      authorise(told.authorisation(), told.authorised(), told.approach().id(), told.terms());
    } else if (event instanceof IssuanceNotified notified) {
      for (NotifiedLine line : notified.lines()) {
        lines.put(LineRef.of(notified.decision(), line.number()), line);
      }
    }
    if (event instanceof CreditsIssued issued) {
      issuances.add(issued);
    }
    if (event instanceof BookEvent inBook) {
      units.add(inBook);
    }
  }

  private void authorise(
      AuthorisationId id, FactDate date, String approach, AuthorisationTerms terms) {
    authorisations.merge(
        id,
        new Authorisation(date, approach, terms),
        (before, same) -> new Authorisation(before.date(), approach, terms));
  }

  /** The partner countries that have a project or a methodology. */
  Set<PartnerCountry> partners() {
    Set<PartnerCountry> partners = new TreeSet<>();
    projects.keySet().forEach(project -> partners.add(project.host()));
    methodologies.keySet().forEach(methodology -> partners.add(methodology.partner()));
    return partners;
  }

  /** The line that credits were issued for, and so their projects and period. */
  Optional<NotifiedLine> line(CreditsIssued issued) {
    return Optional.ofNullable(lines.get(issued.line()));
  }

  /** A project's registration, if the ledger holds it. */
  Optional<ProjectRegistered> project(ProjectId project) {
    return Optional.ofNullable(projects.get(project));
  }

  /** The names of the issuances, in the order in which they happened; no two are alike. */
  List<String> issuanceIds() {
    Set<String> ids = new LinkedHashSet<>();
    for (CreditsIssued issued : issuances) {
      String id = projects(issued) + "-" + issued.on() + "-" + issued.book();
      if (!ids.add(id)) {
        ids.add(id + "-" + issued.line());
      }
    }
    return List.copyOf(ids);
  }

  /** The projects of an issuance, or else its line. */
  String projects(CreditsIssued issued) {
    return line(issued)
        .map(line -> String.join("+", line.projects().stream().map(Object::toString).toList()))
        .orElse(issued.line().toString());
  }

  /** The authorisation of the host, whose reductions they are. */
  Optional<Authorisation> authorisation(Authorised under) {
    return Optional.ofNullable(authorisations.get(under.byHost().authorisation()));
  }

  /** Gives all records, table by table in the order of insertion. */
  public void records(Consumer<CadTrustRecord> records) {
    for (String table : CadTrustModel.tableNames()) {
      records(table, records);
    }
  }

  /** Gives the records of one table, as they are made. */
  void records(String table, Consumer<CadTrustRecord> records) {
    new UnitRecords(this, records).write(table);
    new ActivityRecords(
            this,
            record -> {
              if (record.table().equals(table)) {
                records.accept(record);
              }
            })
        .write();
  }
}
