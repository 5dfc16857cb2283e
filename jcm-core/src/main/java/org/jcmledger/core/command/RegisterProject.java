package org.jcmledger.core.command;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Records that a Joint Committee registered a project.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when the committee decided
 * @param committee the partner country
 * @param project its reference number, never used before
 * @param description what it is
 * @param form how the committee decided, if the source says
 */
public record RegisterProject(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    ProjectId project,
    ProjectDescription description,
    Optional<DecisionForm> form)
    implements CommitteeCommand {

  /** A project of which the source gives no more than its title. */
  public RegisterProject(
      RequestId request,
      Actor by,
      FactDate on,
      PartnerCountry committee,
      ProjectId project,
      Wording title) {
    this(request, by, on, committee, project, ProjectDescription.titled(title), Optional.empty());
  }

  /** The project's title. */
  public Wording title() {
    return description.title();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
