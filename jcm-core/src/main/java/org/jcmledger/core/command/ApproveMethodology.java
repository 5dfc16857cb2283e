package org.jcmledger.core.command;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/**
 * Records that a Joint Committee approved a methodology.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when the committee decided
 * @param committee the partner country
 * @param methodology its number, never used before
 * @param description what it is
 * @param form how the committee decided, if the source says
 */
public record ApproveMethodology(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    MethodologyId methodology,
    MethodologyDescription description,
    Optional<DecisionForm> form)
    implements CommitteeCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
