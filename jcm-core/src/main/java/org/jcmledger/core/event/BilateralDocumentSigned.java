package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;

/**
 * Japan and a partner country signed the bilateral document that builds the JCM between them.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 */
public record BilateralDocumentSigned(FactDate on, Actor by, PartnerCountry committee)
    implements CommitteeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
