package org.jcmledger.core.command;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/**
 * Records that Japan and a country signed a memorandum towards the JCM. It makes the country no
 * partner yet: that is what {@link SignBilateralDocument} does.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when it was signed
 * @param committee the partner country
 * @param place where, if the source says
 */
public record SignMemorandum(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    Optional<BilingualName> place)
    implements CommitteeCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
