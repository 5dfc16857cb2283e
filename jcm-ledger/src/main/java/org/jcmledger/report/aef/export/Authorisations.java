package org.jcmledger.report.aef.export;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.RecordedEvent;

/**
 * What has to be known before a year's actions can be told: the authorisations, from the committees
 * or from the books that they were notified to, and which movements were corrected.
 */
final class Authorisations {

  private final AefRequest asked;
  private final Map<AuthorisationId, Authorisation> all = new LinkedHashMap<>();
  private final Set<RequestId> corrected = new HashSet<>();
  private final SortedSet<Party> parties = new TreeSet<>();

  Authorisations(AefRequest asked) {
    this.asked = asked;
  }

  void add(RecordedEvent recorded) {
    if (recorded.recordedAt().isAfter(asked.knownBy())) {
      return;
    }
    Event event = recorded.event();
    // What became known after the year counts in a later version, if it is of the year.
    Predicate<FactDate> ofTheYear =
        date ->
            !recorded.recordedAt().isAfter(asked.lastMoment())
                || date.latest().getYear() <= asked.year();
    if (event instanceof MovementCorrected correction) {
      corrected.add(correction.original());
    } else if (event instanceof OutcomesAuthorised given && ofTheYear.test(given.on())) {
      put(given.authorisation(), given.party(), given.approach(), 1, given.on(), given.terms());
    } else if (event instanceof AuthorisationChanged change && ofTheYear.test(change.on())) {
      find(change.authorisation())
          .ifPresent(
              known ->
                  known.versions.put(
                      change.version(), new Authorisation.Version(change.on(), change.terms())));
    } else if (event instanceof AuthorisationNotified told && ofTheYear.test(told.authorised())) {
      put(
          told.authorisation(),
          told.party(),
          told.approach(),
          told.version(),
          told.authorised(),
          told.terms());
    } else if (event instanceof AuthorisationRevoked revoked && ofTheYear.test(revoked.on())) {
      find(revoked.authorisation()).ifPresent(known -> known.revoked = Optional.of(revoked.on()));
    } else if (event instanceof RevocationNotified told && ofTheYear.test(told.revoked())) {
      find(told.authorisation()).ifPresent(known -> known.revoked = Optional.of(told.revoked()));
    } else if (event instanceof CreditsIssued issued) {
      issued.authorised().ifPresent(this::see);
    } else if (event instanceof AuthorisationApplied applied) {
      see(applied.authorised());
    }
  }

  private void put(
      AuthorisationId id,
      Party party,
      CooperativeApproach approach,
      int version,
      FactDate date,
      AuthorisationTerms terms) {
    all.computeIfAbsent(id, first -> new Authorisation(id, party, approach))
        .versions
        .putIfAbsent(version, new Authorisation.Version(date, terms));
    parties.add(party);
  }

  private void see(Authorised authorised) {
    parties.add(authorised.host());
  }

  /** All of them, in the order in which they became known. */
  Collection<Authorisation> all() {
    return all.values();
  }

  Optional<Authorisation> find(AuthorisationId id) {
    return Optional.ofNullable(all.get(id));
  }

  boolean isCorrected(RequestId request) {
    return corrected.contains(request);
  }

  /** Parties that authorised something, or first transferred it. */
  SortedSet<Party> parties() {
    return parties;
  }
}
