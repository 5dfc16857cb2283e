package org.jcmledger.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;

/** What Parties authorised, as their committees have it, and how much stands under it anywhere. */
final class Authorisations {

  /** One version of an authorisation in a committee's stream. */
  record Version(
      PartnerCountry committee,
      FactDate on,
      Party party,
      CooperativeApproach approach,
      AuthorisationTerms terms,
      long position) {}

  /** A revocation in a committee's stream. */
  record Revocation(AuthorisationRevoked event, long position) {}

  /** An authorisation's latest version, and whether it was revoked. */
  private static final class History {
    final Set<Registry> toldOfRevocation = new TreeSet<>();
    final Map<Integer, Set<Registry>> told = new TreeMap<>();
    int latest;
    long position;
    Optional<Revocation> revocation = Optional.empty();
  }

  private final Map<AuthorisationVersion, Version> versions = new HashMap<>();
  private final Map<AuthorisationId, History> histories = new TreeMap<>();
  private final Map<AuthorisationId, Long> standing = new HashMap<>();

  void add(OutcomesAuthorised event, long position, Suspicions suspicions) {
    History known = histories.get(event.authorisation());
    if (known != null) {
      outOfOrder(event.authorisation(), known.position, position, suspicions);
      return;
    }
    History history = new History();
    history.latest = 1;
    history.position = position;
    histories.put(event.authorisation(), history);
    versions.put(
        new AuthorisationVersion(event.authorisation(), 1),
        new Version(
            event.committee(),
            event.on(),
            event.party(),
            event.approach(),
            event.terms(),
            position));
  }

  void add(AuthorisationChanged event, long position, Suspicions suspicions) {
    History known = histories.get(event.authorisation());
    Version first = versions.get(new AuthorisationVersion(event.authorisation(), 1));
    boolean inOrder =
        known != null
            && first != null
            && known.revocation.isEmpty()
            && event.version() == known.latest + 1
            && event.committee().equals(first.committee());
    if (!inOrder) {
      outOfOrder(event.authorisation(), known == null ? 0 : known.position, position, suspicions);
    }
    if (known == null || first == null || event.version() < 1) {
      return;
    }
    known.latest = event.version();
    known.position = position;
    versions.putIfAbsent(
        new AuthorisationVersion(event.authorisation(), event.version()),
        new Version(
            event.committee(),
            event.on(),
            first.party(),
            first.approach(),
            event.terms(),
            position));
  }

  void add(AuthorisationRevoked event, long position, Suspicions suspicions) {
    History known = histories.get(event.authorisation());
    Version first = versions.get(new AuthorisationVersion(event.authorisation(), 1));
    boolean inOrder =
        known != null
            && first != null
            && known.revocation.isEmpty()
            && event.committee().equals(first.committee());
    if (!inOrder) {
      outOfOrder(event.authorisation(), known == null ? 0 : known.position, position, suspicions);
    }
    if (known != null) {
      known.revocation = Optional.of(new Revocation(event, position));
    }
  }

  /** Given once, changed from version to version, revoked at most once and last. */
  static void outOfOrder(AuthorisationId id, long earlier, long position, Suspicions suspicions) {
    new Suspicion(FindingCode.AUTHORISATION_OUT_OF_ORDER, position)
        .earlier(earlier)
        .fact("authorisation", id)
        .reportOnce(suspicions, FindingCode.AUTHORISATION_OUT_OF_ORDER, id);
  }

  Optional<Version> version(AuthorisationId id, int number) {
    return number < 1
        ? Optional.empty()
        : Optional.ofNullable(versions.get(new AuthorisationVersion(id, number)));
  }

  Optional<Revocation> revocation(AuthorisationId id) {
    return Optional.ofNullable(histories.get(id)).flatMap(known -> known.revocation);
  }

  /** A book was told of a version. */
  void told(AuthorisationId id, int number, Registry book) {
    History known = histories.get(id);
    if (known != null) {
      known.told.computeIfAbsent(number, n -> new TreeSet<>()).add(book);
    }
  }

  /** A book was told of the revocation. */
  void toldOfRevocation(AuthorisationId id, Registry book) {
    History known = histories.get(id);
    if (known != null) {
      known.toldOfRevocation.add(book);
    }
  }

  /** Sees what a book that the ledger holds should have been told, and was not. */
  void notTold(Scope scope, Suspicions suspicions) {
    versions.forEach(
        (version, given) ->
            missing(
                version.authorisation(),
                given.committee(),
                histories(version).getOrDefault(version.number(), Set.of()),
                given.position(),
                scope,
                suspicions));
    histories.forEach(
        (id, known) ->
            known.revocation.ifPresent(
                revoked ->
                    missing(
                        id,
                        revoked.event().committee(),
                        known.toldOfRevocation,
                        revoked.position(),
                        scope,
                        suspicions)));
  }

  private Map<Integer, Set<Registry>> histories(AuthorisationVersion version) {
    History known = histories.get(version.authorisation());
    return known == null ? Map.of() : known.told;
  }

  private static void missing(
      AuthorisationId id,
      PartnerCountry committee,
      Set<Registry> told,
      long position,
      Scope scope,
      Suspicions suspicions) {
    for (Registry side : new TreeSet<>(Set.of(Registry.JP, committee.registry()))) {
      if (scope.holds(side) && !told.contains(side)) {
        new Suspicion(FindingCode.AUTHORISATION_NOT_NOTIFIED, position)
            .fact("authorisation", id)
            .fact("book", side)
            .reportOnce(suspicions, FindingCode.AUTHORISATION_OUT_OF_ORDER, id);
      }
    }
  }

  /** So much more stands under it; gives all that does. */
  long more(AuthorisationId id, long tonnes) {
    return standing.merge(id, tonnes, Long::sum);
  }
}
