package org.jcmledger.test.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jcmledger.core.command.AdoptStudy;
import org.jcmledger.core.command.AdoptSupport;
import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RecordMeeting;
import org.jcmledger.core.command.SignMemorandum;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;
import org.jcmledger.core.value.Wording;

/** Valid records of what committees and the support programme did beside issuances. */
final class FactMakers {

  private static final int FEW_METHODOLOGIES = 5;
  private static final List<Country> COUNTRIES =
      List.of(Country.of("MN"), Country.of("VN"), Country.of("MY"), Country.of("IN"));

  private final Scene scene;
  private final Dice dice;

  FactMakers(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice;
  }

  void addTo(Makers makers) {
    makers
        .add(1, this::memorandum)
        .add(2, this::meeting)
        .add(3, this::methodology)
        .add(1, () -> Optional.of(support(SupportId.of("S-" + scene.fresh()))))
        .add(1, () -> Optional.of(study(StudyId.of("CITY-" + scene.fresh()))));
  }

  private Optional<Command> memorandum() {
    FactDate on = scene.fact();
    return dice.any(scene.committees().stream().filter(c -> !c.memoranda().contains(on)).toList())
        .map(c -> memorandum(c.partner(), on));
  }

  Command memorandum(PartnerCountry committee, FactDate on) {
    return new SignMemorandum(
        scene.request(), Names.secretariat(committee), on, committee, place());
  }

  private Optional<Command> meeting() {
    return scene.signedCommittee().map(c -> meeting(c.partner(), c.meetings().size() + 1));
  }

  Command meeting(PartnerCountry committee, int number) {
    return new RecordMeeting(
        scene.request(), Names.secretariat(committee), scene.fact(), committee, number, place());
  }

  private Optional<Command> methodology() {
    return scene
        .signedCommittee()
        .filter(c -> c.methodologies().size() < FEW_METHODOLOGIES)
        .map(c -> methodology(c.partner(), number(c.partner(), c.methodologies().size() + 1)));
  }

  static MethodologyId number(PartnerCountry committee, int number) {
    return MethodologyId.of(String.format(Locale.ROOT, "%s_AM%03d", committee, number));
  }

  Command methodology(PartnerCountry committee, MethodologyId methodology) {
    return new ApproveMethodology(
        scene.request(),
        Names.secretariat(committee),
        scene.fact(),
        committee,
        methodology,
        new MethodologyDescription(
            Wording.of("高効率ボイラの方法論 " + methodology),
            dice.one(List.of(SectoralScope.values())),
            sometimes(Wording.of("石炭消費量の低減"))),
        form());
  }

  Command support(SupportId support) {
    Country country = dice.one(COUNTRIES);
    SupportDescription description =
        dice.chance(50)
            ? SupportDescription.unnamed()
            : new SupportDescription(
                sometimes(Wording.of("実証事業")),
                Optional.of(Wording.of("省エネ設備 " + support)),
                Optional.empty(),
                List.of(Actor.of(Names.holder(dice).english())),
                sometimes(ProjectId.of(country.code() + "001")));
    return new AdoptSupport(
        scene.request(), Names.JAPAN, scene.fact(), support, country, description);
  }

  Command study(StudyId study) {
    return new AdoptStudy(
        scene.request(),
        Names.JAPAN,
        scene.fact(),
        study,
        dice.one(COUNTRIES),
        new StudyDescription(
            Wording.of("都市間連携調査 " + study),
            BilingualName.of("Kitakyushu", "北九州市"),
            BilingualName.english("Somewhere")));
  }

  private Optional<BilingualName> place() {
    return sometimes(BilingualName.of("Tokyo", "東京"));
  }

  Optional<DecisionForm> form() {
    return sometimes(dice.one(List.of(DecisionForm.values())));
  }

  private <T> Optional<T> sometimes(T value) {
    return dice.chance(50) ? Optional.of(value) : Optional.empty();
  }
}
