package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;

/**
 * A Party's authorisation, or a change of it, reached one side's book.
 *
 * @param on the book date
 * @param by who notified
 * @param book the registry
 * @param committee the partner country between whose two sides it holds
 * @param authorisation its number
 * @param version which version this is, from 1
 * @param authorised when the Party authorised, or changed it
 * @param party the Party that authorised
 * @param approach the cooperative approach
 * @param terms what it authorises
 */
public record AuthorisationNotified(
    LocalDate on,
    Actor by,
    Registry book,
    PartnerCountry committee,
    AuthorisationId authorisation,
    int version,
    FactDate authorised,
    Party party,
    CooperativeApproach approach,
    AuthorisationTerms terms)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
