package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;

/**
 * A Joint Committee registered a project.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param project its reference number
 * @param title its title
 */
public record ProjectRegistered(
    FactDate on, Actor by, PartnerCountry committee, ProjectId project, Wording title)
    implements CommitteeEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
