package org.jcmledger.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;

/** What Parties authorised, as their committees have it, and how much stands under it anywhere. */
final class Authorisations {

  /** One version of an authorisation in a committee's stream. */
  record Version(PartnerCountry committee, Party party, AuthorisationTerms terms, long position) {}

  private final Map<AuthorisationVersion, Version> versions = new HashMap<>();
  private final Map<AuthorisationId, Long> standing = new HashMap<>();

  void add(OutcomesAuthorised event, long position) {
    versions.putIfAbsent(
        new AuthorisationVersion(event.authorisation(), 1),
        new Version(event.committee(), event.party(), event.terms(), position));
  }

  void add(AuthorisationChanged event, long position) {
    Version first = versions.get(new AuthorisationVersion(event.authorisation(), 1));
    if (first != null && event.version() > 0) {
      versions.putIfAbsent(
          new AuthorisationVersion(event.authorisation(), event.version()),
          new Version(event.committee(), first.party(), event.terms(), position));
    }
  }

  Optional<Version> version(AuthorisationId id, int number) {
    return number < 1
        ? Optional.empty()
        : Optional.ofNullable(versions.get(new AuthorisationVersion(id, number)));
  }

  /** So much more stands under it; gives all that does. */
  long more(AuthorisationId id, long tonnes) {
    return standing.merge(id, tonnes, Long::sum);
  }
}
