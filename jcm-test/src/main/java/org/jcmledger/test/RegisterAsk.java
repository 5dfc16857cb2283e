package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/** A project's registration, as a rule by the committee of the country that hosts it. */
public final class RegisterAsk extends CommitteeAsk<RegisterAsk> {

  private final ProjectId project;
  private Wording title;

  RegisterAsk(PartnerCountry committee, ProjectId project) {
    super(committee);
    this.project = project;
    this.title = Wording.of("project " + project);
  }

  /** Under this title. */
  public RegisterAsk title(String words) {
    Wording wording = Wording.of(words);
    return with(ask -> ask.title = wording);
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    scene.grantPartner(committee, day);
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new RegisterProject(request, by, date, committee, project, title);
  }
}
