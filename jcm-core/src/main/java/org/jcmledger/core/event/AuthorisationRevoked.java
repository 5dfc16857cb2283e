package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Wording;

/**
 * A Party revoked its authorisation: nothing more comes under it or is first transferred under it.
 * What was first transferred before stays what it is.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param authorisation its number
 * @param reason why
 */
public record AuthorisationRevoked(
    FactDate on, Actor by, PartnerCountry committee, AuthorisationId authorisation, Wording reason)
    implements CommitteeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
