package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;

/** Notifications, by committees elsewhere, that must be refused. */
final class BrokenNotifications {

  private final Scene scene;
  private final Dice dice;
  private final IssuanceMakers issuances;

  BrokenNotifications(Scene scene, IssuanceMakers issuances) {
    this.scene = scene;
    this.dice = scene.dice;
    this.issuances = issuances;
  }

  void addTo(Makers makers) {
    makers
        .add(1, this::byCommitteeHeldHere)
        .add(1, this::toNoSide)
        .add(1, this::again)
        .add(1, this::overlappingEarlier)
        .add(1, this::overlappingItself)
        .add(1, this::ofAnotherHost);
  }

  private Optional<NaiveBook> japan() {
    return Optional.of(scene.japan()).filter(NaiveBook::isOpen);
  }

  private PartnerCountry elsewhere() {
    return scene.plan.notifying();
  }

  private Optional<Command> byCommitteeHeldHere() {
    PartnerCountry here = dice.one(scene.plan.partners());
    return japan()
        .map(japan -> issuances.notify(japan, scene.decision(here), issuances.notified(here)));
  }

  private Optional<Command> toNoSide() {
    return dice.any(
            scene.plan.partners().stream()
                .map(partner -> scene.model.book(partner.registry()))
                .filter(NaiveBook::isOpen)
                .toList())
        .map(
            book ->
                issuances.notify(
                    book, scene.decision(elsewhere()), issuances.notified(elsewhere())));
  }

  private Optional<NaiveLine> earlier() {
    return dice.any(
        scene.japan().lines().stream()
            .filter(line -> line.ref().decision().committee().equals(elsewhere()))
            .toList());
  }

  private Optional<Command> again() {
    return earlier()
        .map(NaiveLine::ref)
        .map(LineRef::decision)
        .map(
            (DecisionId old) ->
                issuances.notify(scene.japan(), old, issuances.notified(elsewhere())));
  }

  private Optional<Command> overlappingEarlier() {
    return earlier()
        .map(NaiveLine::notified)
        .map(
            old ->
                issuances.notify(
                    scene.japan(),
                    scene.decision(elsewhere()),
                    List.of(numbered(1, old.projects(), old))));
  }

  /** The same projects and period twice within one notification. */
  private Optional<Command> overlappingItself() {
    return japan()
        .map(
            japan -> {
              List<NotifiedLine> lines = new ArrayList<>(issuances.notified(elsewhere()));
              NotifiedLine first = lines.get(0);
              lines.add(numbered(lines.size() + 1, first.projects(), first));
              return issuances.notify(japan, scene.decision(elsewhere()), lines);
            });
  }

  /** A committee has no say about the projects of another country. */
  private Optional<Command> ofAnotherHost() {
    return japan()
        .map(
            japan -> {
              NotifiedLine line = issuances.notified(elsewhere()).get(0);
              SortedSet<ProjectId> projects = new TreeSet<>();
              projects.add(ProjectId.of(dice.one(scene.plan.partners()) + "001"));
              return issuances.notify(
                  japan, scene.decision(elsewhere()), List.of(numbered(1, projects, line)));
            });
  }

  private static NotifiedLine numbered(
      int number, SortedSet<ProjectId> projects, NotifiedLine like) {
    return new NotifiedLine(
        number,
        projects,
        like.period(),
        like.vintage(),
        like.vintageAssumed(),
        like.total(),
        like.notified());
  }
}
