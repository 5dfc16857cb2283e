package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;

/**
 * A Party authorised mitigation outcomes (Article 6 paragraph 3 of the Paris Agreement). This is
 * version 1 of the authorisation.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param authorisation its number
 * @param party the Party that authorised: Japan or the partner country
 * @param approach the cooperative approach
 * @param terms what it authorises
 */
public record OutcomesAuthorised(
    FactDate on,
    Actor by,
    PartnerCountry committee,
    AuthorisationId authorisation,
    Party party,
    CooperativeApproach approach,
    AuthorisationTerms terms)
    implements CommitteeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
