package org.jcmledger.test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;

/** A project's registration, as a rule by the committee of the country that hosts it. */
public final class RegisterAsk extends CommitteeAsk<RegisterAsk> {

  private final ProjectId project;
  private ProjectDescription description;
  private Optional<DecisionForm> form = Optional.empty();

  RegisterAsk(PartnerCountry committee, ProjectId project) {
    super(committee);
    this.project = project;
    this.description = Defaults.description(project);
  }

  /** With all that its source says. */
  public RegisterAsk described(ProjectDescription what) {
    return with(ask -> ask.description = what);
  }

  /** By these methodologies; nothing else that was said of it changes. */
  public RegisterAsk applying(MethodologyId... methodologies) {
    ProjectDescription said = description;
    return described(
        new ProjectDescription(
            said.title(),
            said.outline(),
            said.participants(),
            new TreeSet<>(List.of(methodologies)),
            said.linked()));
  }

  /** Decided in this form. */
  public RegisterAsk form(DecisionForm how) {
    return with(ask -> ask.form = Optional.of(how));
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    scene.grantPartner(committee, day);
    for (MethodologyId methodology : description.methodologies()) {
      if (methodology.partner().equals(committee)) {
        scene.grantMethodology(methodology, day);
      }
    }
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new RegisterProject(request, by, date, committee, project, description, form);
  }
}
