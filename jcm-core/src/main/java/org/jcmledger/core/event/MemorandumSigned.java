package org.jcmledger.core.event;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;

/**
 * Japan and a country signed a memorandum towards the JCM; the country is no partner by that.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param place where, if the source says
 */
public record MemorandumSigned(
    FactDate on, Actor by, PartnerCountry committee, Optional<BilingualName> place)
    implements CommitteeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
