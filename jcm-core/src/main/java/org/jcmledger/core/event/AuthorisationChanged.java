package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Wording;

/**
 * A Party changed its authorisation. What was first transferred before keeps to the version it was
 * first transferred under.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param authorisation its number
 * @param version the version that this makes, from 2
 * @param terms what it authorises from now on
 * @param reason why
 */
public record AuthorisationChanged(
    FactDate on,
    Actor by,
    PartnerCountry committee,
    AuthorisationId authorisation,
    int version,
    AuthorisationTerms terms,
    Wording reason)
    implements CommitteeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
