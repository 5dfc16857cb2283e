package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.StudyId;

/**
 * Japan adopted a feasibility study (案件形成可能性調査).
 *
 * @param on when it happened
 * @param by who recorded it
 * @param study its number, never used before
 * @param country where the partner city lies; any country
 * @param description what it is
 */
public record StudyAdopted(
    FactDate on, Actor by, StudyId study, Country country, StudyDescription description)
    implements ProgrammeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
