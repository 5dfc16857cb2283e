package org.jcmledger.core.event;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;

/**
 * Japan and a partner country signed the bilateral document that builds the JCM between them.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param place where, if the source says
 */
public record BilateralDocumentSigned(
    FactDate on, Actor by, PartnerCountry committee, Optional<BilingualName> place)
    implements CommitteeEvent {

  /** Signed at a place that the source does not name. */
  public BilateralDocumentSigned(FactDate on, Actor by, PartnerCountry committee) {
    this(on, by, committee, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
