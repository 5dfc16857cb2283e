package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Records that a Party changed its authorisation, and notifies the books as the authorisation did.
 * What was first transferred before keeps to the terms it was first transferred under.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when the Party changed it
 * @param committee the partner country
 * @param authorisation its number
 * @param terms what it authorises from now on, in place of all that it did
 * @param reason why
 */
public record ChangeAuthorisation(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    AuthorisationId authorisation,
    AuthorisationTerms terms,
    Wording reason)
    implements CommitteeCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
