package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Records a Party's authorisation, or a change of it, in a book whose committee this ledger does
 * not hold. Where it does hold it, the authorisation itself notifies. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param committee the partner country
 * @param authorisation its number
 * @param version which version it is, from 1; later than the one that the book knows
 * @param authorised when the Party authorised, or changed it
 * @param party the Party that authorised
 * @param approach the cooperative approach
 * @param terms what it authorises
 */
public record NotifyAuthorisation(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    PartnerCountry committee,
    AuthorisationId authorisation,
    int version,
    FactDate authorised,
    Party party,
    CooperativeApproach approach,
    AuthorisationTerms terms)
    implements BookCommand {

  /**
   * @throws InvalidValueException if the version is below 1
   */
  public NotifyAuthorisation {
    new AuthorisationVersion(authorisation, version);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
