package org.jcmledger.test;

import org.jcmledger.core.command.AdoptStudy;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.Wording;

/** A feasibility study's adoption, as a rule of two cities that are not named. */
public final class StudyAsk extends FactAsk<StudyAsk> {

  private final StudyId study;
  private final Country country;
  private StudyDescription description;

  StudyAsk(StudyId study, Country country) {
    this.study = study;
    this.country = country;
    this.description =
        new StudyDescription(
            Wording.of("study " + study),
            BilingualName.english("a city in Japan"),
            BilingualName.english("a city in " + country));
  }

  /** With its title and cities. */
  public StudyAsk described(StudyDescription what) {
    return with(ask -> ask.description = what);
  }

  @Override
  Actor usual(Scene scene) {
    return Defaults.PROGRAMME;
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new AdoptStudy(request, by, date, study, country, description);
  }
}
