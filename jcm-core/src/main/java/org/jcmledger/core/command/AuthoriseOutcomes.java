package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.RequestId;

/**
 * Records that one of a committee's two Parties authorised mitigation outcomes, and notifies those
 * of the two sides' books that the ledger holds.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when the Party authorised
 * @param committee the partner country
 * @param authorisation its number, never used before
 * @param party the Party that authorised: Japan or the partner country
 * @param approach the cooperative approach
 * @param terms what it authorises
 */
public record AuthoriseOutcomes(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    AuthorisationId authorisation,
    Party party,
    CooperativeApproach approach,
    AuthorisationTerms terms)
    implements CommitteeCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
