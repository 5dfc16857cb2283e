package org.jcmledger.projection;

import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Tonnes;

/**
 * A Party's authorisation under Article 6 as one book has it.
 *
 * @param committee the partner country between whose two sides it holds
 * @param authorisation its number
 * @param version the version in force, from 1
 * @param on when the Party authorised, or last changed it
 * @param party the Party
 * @param approach the cooperative approach
 * @param terms what it authorises
 * @param revoked whether it was revoked
 * @param authorised what was ever brought under it in this book
 */
public record AuthorisationView(
    PartnerCountry committee,
    AuthorisationId authorisation,
    int version,
    FactDate on,
    Party party,
    CooperativeApproach approach,
    AuthorisationTerms terms,
    boolean revoked,
    Tonnes authorised) {

  AuthorisationView revoke() {
    return new AuthorisationView(
        committee, authorisation, version, on, party, approach, terms, true, authorised);
  }

  AuthorisationView plus(long more) {
    return new AuthorisationView(
        committee,
        authorisation,
        version,
        on,
        party,
        approach,
        terms,
        revoked,
        Tonnes.of(authorised.amount() + more));
  }
}
