package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Records that a Joint Committee registered a project.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when the committee decided
 * @param committee the partner country, which hosts the project
 * @param project the project's reference number, never used before
 * @param title the project's title
 */
public record RegisterProject(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    ProjectId project,
    Wording title)
    implements CommitteeCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
