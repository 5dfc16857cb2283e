package org.jcmledger.core.command;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/**
 * Records that Japan and a partner country signed the bilateral document that builds the JCM
 * between them. Until then its committee can decide nothing.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when it was signed
 * @param committee the partner country
 * @param place where, if the source says
 */
public record SignBilateralDocument(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    Optional<BilingualName> place)
    implements CommitteeCommand {

  /** Signed at a place that the source does not name. */
  public SignBilateralDocument(RequestId request, Actor by, FactDate on, PartnerCountry committee) {
    this(request, by, on, committee, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
