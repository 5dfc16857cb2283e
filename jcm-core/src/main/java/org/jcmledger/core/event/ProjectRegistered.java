package org.jcmledger.core.event;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;

/**
 * A Joint Committee registered a project.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param project its reference number, never used before
 * @param description what it is
 * @param form how the committee decided, if the source says
 */
public record ProjectRegistered(
    FactDate on,
    Actor by,
    PartnerCountry committee,
    ProjectId project,
    ProjectDescription description,
    Optional<DecisionForm> form)
    implements CommitteeEvent {

  /** A project of which the source gives no more than its title. */
  public ProjectRegistered(
      FactDate on, Actor by, PartnerCountry committee, ProjectId project, Wording title) {
    this(on, by, committee, project, ProjectDescription.titled(title), Optional.empty());
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
