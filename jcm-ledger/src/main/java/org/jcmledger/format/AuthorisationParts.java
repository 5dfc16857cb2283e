package org.jcmledger.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.value.AuthorisationDetails;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedPurposes.OtherPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.format.Field.Getter;
import org.jcmledger.format.Slots.Handle;

/**
 * What commands and events say of authorisations under Article 6. Where a command's sender may
 * leave out a list, the event has it.
 */
final class AuthorisationParts {

  static final Codec<AuthorisedVintages> VINTAGES =
      Codecs.text(
          "authorised vintages",
          "first and last year, 2021 or later",
          "2021-2030",
          AuthorisationParts::vintages,
          AuthorisedVintages::toString);

  static final Schema<AuthorisationVersion> VERSION =
      Schema.of(
          "authorisation version",
          s -> {
            var id =
                s.required(
                    "authorisation", Codecs.AUTHORISATION, AuthorisationVersion::authorisation);
            var number = s.required("version", Codecs.NUMBER, AuthorisationVersion::number);
            return v -> new AuthorisationVersion(v.get(id), v.get(number));
          });

  static final Schema<Authorised> AUTHORISED =
      Schema.of(
          "authorised",
          s -> {
            var approach = s.required("approach", Codecs.APPROACH, Authorised::approach);
            var host = s.required("host", Codecs.PARTY, Authorised::host);
            var byHost = s.required("byHost", VERSION, Authorised::byHost);
            var byJapan = s.optional("byJapan", VERSION, Authorised::byJapan);
            var transfer =
                s.optional("firstTransfer", Codecs.FIRST_TRANSFER, Authorised::firstTransfer);
            return v ->
                new Authorised(
                    v.get(approach), v.get(host), v.get(byHost), v.get(byJapan), v.get(transfer));
          });

  private static final Schema<OtherPurposes> OTHER_PURPOSES =
      Schema.of(
          "other purposes",
          s -> {
            var kind = s.required("kind", Codecs.OTHER_PURPOSES, OtherPurposes::kind);
            var trigger =
                s.required(
                    "firstTransfer", Codecs.FIRST_TRANSFER_TRIGGER, OtherPurposes::firstTransfer);
            var named = s.optional("named", Codecs.WORDING, OtherPurposes::named);
            return v -> new OtherPurposes(v.get(kind), v.get(trigger), v.get(named));
          });

  private static final Schema<AuthorisedPurposes> PURPOSES =
      Schema.of(
          "authorised purposes",
          s -> {
            var ndc = s.required("ndc", Codecs.TRUTH, AuthorisedPurposes::ndc);
            var other = s.optional("other", OTHER_PURPOSES, AuthorisedPurposes::other);
            return v -> new AuthorisedPurposes(v.get(ndc), v.get(other));
          });

  private static final Schema<AuthorisedEntity> ENTITY =
      Schema.of(
          "authorised entity",
          s -> {
            var name = s.required("name", Codecs.ACTOR, AuthorisedEntity::name);
            var country = s.required("country", Codecs.PARTY, AuthorisedEntity::country);
            var id = s.required("identification", Codecs.WORDING, AuthorisedEntity::identification);
            var conditions = s.optional("conditions", Codecs.WORDING, AuthorisedEntity::conditions);
            var change =
                s.optional("changeConditions", Codecs.WORDING, AuthorisedEntity::changeConditions);
            return v ->
                new AuthorisedEntity(
                    v.get(name), v.get(country), v.get(id), v.get(conditions), v.get(change));
          });

  private AuthorisationParts() {}

  /** The terms, among the fields of their command or event. */
  static Handle<AuthorisationTerms> terms(Fields<AuthorisationTerms> s, boolean given) {
    Handle<AuthorisedScope> scope = scope(s.part(AuthorisationTerms::scope));
    var vintages = s.required("vintages", VINTAGES, AuthorisationTerms::vintages);
    var purposes = s.required("purposes", PURPOSES, AuthorisationTerms::purposes);
    var ceiling = s.optional("ceiling", Codecs.CREDITS, AuthorisationTerms::ceiling);
    Handle<SortedSet<Party>> users =
        set(s, given, "users", Codecs.PARTY, AuthorisationTerms::users);
    Handle<List<AuthorisedEntity>> entities = entities(s, given);
    var expires = s.optional("expires", Codecs.DATE, AuthorisationTerms::expires);
    Handle<AuthorisationDetails> details = details(s.part(AuthorisationTerms::details), given);
    return v ->
        new AuthorisationTerms(
            v.get(scope),
            v.get(vintages),
            v.get(purposes),
            v.get(ceiling),
            v.get(users),
            v.get(entities),
            v.get(expires),
            v.get(details));
  }

  private static Handle<List<AuthorisedEntity>> entities(
      Fields<AuthorisationTerms> s, boolean given) {
    if (!given) {
      return s.required("entities", Lists.of(ENTITY), AuthorisationTerms::entities);
    }
    var entities = s.defaulted("entities", Lists.of(ENTITY), AuthorisationTerms::entities);
    return v -> v.get(entities).orElseGet(ArrayList::new);
  }

  /** Either {@code projects} or {@code lines}. */
  private static Handle<AuthorisedScope> scope(Fields<AuthorisedScope> s) {
    var projects =
        s.optional("projects", Lists.setOf(Codecs.PROJECT), AuthorisationParts::projects);
    var lines = s.optional("lines", Lists.setOf(Codecs.LINE), AuthorisationParts::lines);
    return v -> {
      if (v.get(projects).isPresent() == v.get(lines).isPresent()) {
        throw v.trouble("exactly one of projects and lines is wanted");
      }
      return v.get(projects)
          .<AuthorisedScope>map(AuthorisedScope.OfProjects::new)
          .orElseGet(() -> new AuthorisedScope.OfLines(v.get(lines).orElseThrow()));
    };
  }

  private static Optional<SortedSet<ProjectId>> projects(AuthorisedScope scope) {
    return scope.match(Optional::of, lines -> Optional.empty());
  }

  private static Optional<SortedSet<LineRef>> lines(AuthorisedScope scope) {
    return scope.match(projects -> Optional.empty(), Optional::of);
  }

  private static Handle<AuthorisationDetails> details(
      Fields<AuthorisationDetails> s, boolean given) {
    var sectors = set(s, given, "sectors", Codecs.NAME, AuthorisationDetails::sectors);
    var types = set(s, given, "activityTypes", Codecs.NAME, AuthorisationDetails::activityTypes);
    var mitigation =
        s.optional("mitigation", Codecs.MITIGATION_TYPE, AuthorisationDetails::mitigation);
    var gwp = s.optional("gwp", Codecs.WORDING, AuthorisationDetails::gwp);
    var terms = s.optional("terms", Codecs.WORDING, AuthorisationDetails::terms);
    var explanation = s.optional("explanation", Codecs.WORDING, AuthorisationDetails::explanation);
    return v ->
        new AuthorisationDetails(
            v.get(sectors),
            v.get(types),
            v.get(mitigation),
            v.get(gwp),
            v.get(terms),
            v.get(explanation));
  }

  private static <T, V extends Comparable<V>> Handle<SortedSet<V>> set(
      Fields<T> s, boolean given, String name, Codec<V> element, Getter<T, SortedSet<V>> getter) {
    if (!given) {
      return s.required(name, Lists.setOf(element), getter);
    }
    var set = s.defaulted(name, Lists.setOf(element), getter);
    return v -> v.get(set).orElseGet(TreeSet::new);
  }

  private static AuthorisedVintages vintages(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{4}")) {
      throw new InvalidValueException("vintages", text, "two years, as in 2021-2030");
    }
    return AuthorisedVintages.of(
        Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
  }
}
