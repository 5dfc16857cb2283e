package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.StudyId;

/**
 * Records that Japan adopted a feasibility study (案件形成可能性調査).
 *
 * @param request the request's name
 * @param by who records it
 * @param on when it was adopted
 * @param study its number, never used before
 * @param country where the partner city lies; any country
 * @param description what it is
 */
public record AdoptStudy(
    RequestId request,
    Actor by,
    FactDate on,
    StudyId study,
    Country country,
    StudyDescription description)
    implements ProgrammeCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
