package org.jcmledger.report.aef.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jcmledger.core.value.AuthorisationDetails;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.Wording;
import org.jcmledger.report.aef.AefTerm;
import org.jcmledger.report.aef.AuthorizationRow;
import org.jcmledger.report.aef.EntityRow;

/** Tables 2 and 5: what a Party authorised, and whom. */
final class AuthorisationRows {

  private AuthorisationRows() {}

  /** Every version of every authorisation, so that whatever is acted under stands there. */
  static List<AuthorizationRow> authorisations(Authorisations known, AefRequest asked) {
    List<AuthorizationRow> rows = new ArrayList<>();
    for (Authorisation authorisation : known.all()) {
      if (isOf(authorisation, asked)) {
        authorisation.versions.forEach(
            (number, version) -> rows.add(row(authorisation, number, version)));
      }
    }
    return rows;
  }

  static boolean isOf(Authorisation authorisation, AefRequest asked) {
    return authorisation.party.equals(asked.party())
        && asked.wants(authorisation.approach)
        && !authorisation.versions.isEmpty();
  }

  private static AuthorizationRow row(
      Authorisation authorisation, int number, Authorisation.Version version) {
    AuthorisationTerms terms = version.terms();
    AuthorisationDetails details = terms.details();
    Optional<AuthorisedPurposes.OtherPurposes> other = terms.purposes().other();
    return new AuthorizationRow(
        authorisation.id.id(),
        version.date().latest(),
        authorisation.approach.id(),
        number,
        terms
            .ceiling()
            .map(ceiling -> OptionalLong.of(ceiling.amount()))
            .orElse(OptionalLong.empty()),
        details.gwp().map(Wording::text),
        List.copyOf(details.sectors()),
        List.copyOf(details.activityTypes()),
        Terms.purpose(terms.purposes()).text(),
        terms.users().stream().map(Terms::party).toList(),
        terms.entities().stream().map(entity -> entity.identification().text()).toList(),
        Terms.otherPurpose(terms.purposes()),
        Optional.of(terms.vintages().first() + " - " + terms.vintages().last()),
        conditions(terms),
        other.map(purposes -> Terms.trigger(purposes.firstTransfer())).map(AefTerm::text),
        note(authorisation, number, version.date(), details));
  }

  private static Optional<String> conditions(AuthorisationTerms terms) {
    List<String> parts = new ArrayList<>();
    terms.details().terms().ifPresent(text -> parts.add(text.text()));
    terms.expires().ifPresent(day -> parts.add("Until " + day + "."));
    return joined(parts);
  }

  private static Optional<String> note(
      Authorisation authorisation, int number, FactDate date, AuthorisationDetails details) {
    List<String> parts = new ArrayList<>();
    details.explanation().ifPresent(text -> parts.add(text.text()));
    if (!date.earliest().equals(date.latest())) {
      parts.add("The day is not known; it was " + date + ".");
    }
    if (number == authorisation.versions.lastKey()) {
      authorisation.revoked.ifPresent(day -> parts.add("Revoked: " + day + "."));
    }
    return joined(parts);
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }

  /** Each entity once for each approach, as the latest version of its authorisation names it. */
  static List<EntityRow> entities(Authorisations known, AefRequest asked) {
    Map<String, EntityRow> rows = new LinkedHashMap<>();
    for (Authorisation authorisation : known.all()) {
      if (isOf(authorisation, asked)) {
        for (Authorisation.Version version : authorisation.versions.values()) {
          for (AuthorisedEntity entity : version.terms().entities()) {
            EntityRow row = row(entity, version.date().latest(), authorisation);
            rows.put(row.cooperativeApproach() + " " + row.id(), row);
          }
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static EntityRow row(AuthorisedEntity entity, LocalDate date, Authorisation under) {
    return new EntityRow(
        date,
        entity.name().name(),
        Terms.party(entity.country()),
        entity.identification().text(),
        under.approach.id(),
        entity.conditions().map(Wording::text),
        entity.changeConditions().map(Wording::text),
        Optional.empty());
  }
}
