package org.jcmledger.test.history;

import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.PartnerCountry;

/** Records of committees and the support programme that must be refused. */
final class BrokenFacts {

  private final Scene scene;
  private final Dice dice;
  private final FactMakers facts;
  private final IssuanceMakers issuances;

  BrokenFacts(Scene scene, FactMakers facts, IssuanceMakers issuances) {
    this.scene = scene;
    this.dice = scene.dice;
    this.facts = facts;
    this.issuances = issuances;
  }

  void addTo(Makers makers) {
    makers
        .add(1, this::memorandumAgain)
        .add(1, this::meetingNumberUsed)
        .add(1, this::methodologyNumberUsed)
        .add(1, this::methodologyOfAnother)
        .add(1, this::unknownMethodology)
        .add(1, this::supportNumberUsed)
        .add(1, this::studyNumberUsed);
  }

  private Optional<Command> memorandumAgain() {
    return dice.any(scene.committees())
        .flatMap(c -> dice.any(c.memoranda()).map(on -> facts.memorandum(c.partner(), on)));
  }

  private Optional<Command> meetingNumberUsed() {
    return scene
        .signedCommittee()
        .flatMap(c -> dice.any(c.meetings()).map(n -> facts.meeting(c.partner(), n)));
  }

  private Optional<Command> methodologyNumberUsed() {
    return scene
        .signedCommittee()
        .flatMap(c -> dice.any(c.methodologies()).map(m -> facts.methodology(c.partner(), m)));
  }

  private Optional<Command> methodologyOfAnother() {
    return scene
        .signedCommittee()
        .map(c -> facts.methodology(c.partner(), FactMakers.number(PartnerCountry.of("BD"), 1)));
  }

  private Optional<Command> unknownMethodology() {
    return scene
        .signedCommittee()
        .flatMap(
            c ->
                scene
                    .project(c)
                    .map(
                        p ->
                            issuances.register(
                                c.partner(), p, List.of(FactMakers.number(c.partner(), 900)))));
  }

  private Optional<Command> supportNumberUsed() {
    return dice.any(scene.model.programme().supports()).map(facts::support);
  }

  private Optional<Command> studyNumberUsed() {
    return dice.any(scene.model.programme().studies()).map(facts::study);
  }
}
