package org.jcmledger.report.aef.export;

import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.Party;

/** A Party's authorisation in all its versions, as far as it is known. */
final class Authorisation {

  /**
   * A version.
   *
   * @param date when it was given or changed
   * @param terms what it says
   */
  record Version(FactDate date, AuthorisationTerms terms) {}

  final AuthorisationId id;
  final Party party;
  final CooperativeApproach approach;
  final TreeMap<Integer, Version> versions = new TreeMap<>();
  Optional<FactDate> revoked = Optional.empty();

  Authorisation(AuthorisationId id, Party party, CooperativeApproach approach) {
    this.id = id;
    this.party = party;
    this.approach = approach;
  }

  /** The terms of the latest version. */
  AuthorisationTerms terms() {
    return versions.lastEntry().getValue().terms();
  }
}
