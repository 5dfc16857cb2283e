package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Records that a Party revoked its authorisation, and notifies the books as the authorisation did.
 * What was first transferred before stays what it is.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when the Party revoked it
 * @param committee the partner country
 * @param authorisation its number
 * @param reason why
 */
public record RevokeAuthorisation(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    AuthorisationId authorisation,
    Wording reason)
    implements CommitteeCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
