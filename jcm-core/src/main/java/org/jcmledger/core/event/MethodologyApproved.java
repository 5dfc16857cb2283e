package org.jcmledger.core.event;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;

/**
 * A Joint Committee approved a methodology.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param methodology its number, never used before
 * @param description what it is
 * @param form how the committee decided, if the source says
 */
public record MethodologyApproved(
    FactDate on,
    Actor by,
    PartnerCountry committee,
    MethodologyId methodology,
    MethodologyDescription description,
    Optional<DecisionForm> form)
    implements CommitteeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
