package org.jcmledger.test.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/** Commands to committees, and issuances, that must be refused. */
final class BrokenIssuances {

  private static final PartnerCountry NOT_HELD = PartnerCountry.of("BD");

  private final Scene scene;
  private final Dice dice;
  private final IssuanceMakers issuances;

  BrokenIssuances(Scene scene, IssuanceMakers issuances) {
    this.scene = scene;
    this.dice = scene.dice;
    this.issuances = issuances;
  }

  void addTo(Makers makers) {
    makers
        .add(1, this::signAgain)
        .add(1, () -> Optional.of(issuances.sign(NOT_HELD)))
        .add(8, this::notSigned)
        .add(1, this::projectNumberUsed)
        .add(1, this::projectOfAnother)
        .add(1, this::registeredInTheFuture)
        .add(2, this::decisionNumberUsed)
        .add(1, () -> lineWith(this::unknownProject))
        .add(2, () -> lineWith(this::partsNotAddingUp))
        .add(2, () -> lineWith(this::wrongVintage))
        .add(1, () -> lineWith(this::acrossTheCut))
        .add(5, this::overlapping)
        .add(3, this::issueAgain)
        .add(2, this::issueNothing)
        .add(1, this::issueWhatWasNotNotified)
        .add(3, this::issueAnotherAmount)
        .add(2, this::issueToTheWrongAccount);
  }

  private Optional<Command> signAgain() {
    return scene.signedCommittee().map(c -> issuances.sign(c.partner()));
  }

  /** Possible only until all documents are signed. */
  private Optional<Command> notSigned() {
    return dice.any(scene.committees().stream().filter(c -> !c.isSigned()).toList())
        .flatMap(c -> scene.project(c).map(p -> issuances.register(c.partner(), p)));
  }

  private Optional<Command> projectNumberUsed() {
    return issuances.deciding().map(c -> issuances.register(c.partner(), dice.one(c.projects())));
  }

  private Optional<Command> projectOfAnother() {
    return scene
        .signedCommittee()
        .map(c -> issuances.register(c.partner(), ProjectId.of(NOT_HELD + "001")));
  }

  private Optional<Command> registeredInTheFuture() {
    return scene
        .signedCommittee()
        .flatMap(
            c ->
                scene
                    .project(c)
                    .map(
                        project ->
                            new RegisterProject(
                                scene.request(),
                                Names.secretariat(c.partner()),
                                scene.future(),
                                c.partner(),
                                project,
                                Wording.of("too early"))));
  }

  private Optional<Command> decisionNumberUsed() {
    return issuances
        .deciding()
        .flatMap(
            c ->
                dice.any(c.decisions())
                    .flatMap(
                        old ->
                            issuances
                                .line(c)
                                .map(
                                    line ->
                                        issuances.decide(
                                            c.partner(), old.decision(), List.of(line)))));
  }

  /** A decision of which the last line is wrong. */
  private Optional<Command> lineWith(UnaryOperator<IssuanceLine> wrong) {
    return issuances
        .deciding()
        .flatMap(
            c ->
                issuances
                    .line(c)
                    .map(
                        line ->
                            issuances.decide(
                                c.partner(),
                                scene.decision(c.partner()),
                                List.of(wrong.apply(line)))));
  }

  private IssuanceLine unknownProject(IssuanceLine of) {
    PartnerCountry host = of.projects().first().host();
    return IssuanceLine.of(
        ProjectId.of((dice.chance(50) ? host : NOT_HELD) + "999"),
        of.period(),
        of.vintage(),
        of.total(),
        of.japan(),
        of.host());
  }

  private IssuanceLine partsNotAddingUp(IssuanceLine of) {
    Tonnes more = Tonnes.of(of.japan().amount() + 1);
    boolean less = !of.host().isZero() && dice.chance(50);
    Tonnes host = less ? Tonnes.of(of.host().amount() - 1) : of.host();
    return withShares(of, less ? of.japan() : more, host);
  }

  private static IssuanceLine withShares(IssuanceLine of, Tonnes japan, Tonnes host) {
    return new IssuanceLine(
        of.projects(), of.period(), of.vintage(), of.vintageAssumed(), of.total(), japan, host);
  }

  private IssuanceLine wrongVintage(IssuanceLine of) {
    int year = of.period().last().getYear() + dice.between(1, 3);
    return new IssuanceLine(
        of.projects(),
        of.period(),
        Vintage.of(year),
        of.vintageAssumed(),
        of.total(),
        of.japan(),
        of.host());
  }

  private IssuanceLine acrossTheCut(IssuanceLine of) {
    return new IssuanceLine(
        of.projects(),
        MonitoringPeriod.of(
            LocalDate.of(2020, dice.between(1, 12), 1), LocalDate.of(2021, dice.between(1, 12), 1)),
        Vintage.of(2021),
        false,
        of.total(),
        of.japan(),
        of.host());
  }

  /** A period that was credited before, or is credited by an earlier line of the decision. */
  private Optional<Command> overlapping() {
    return issuances
        .deciding()
        .flatMap(
            c -> {
              if (dice.chance(40)) {
                return issuances
                    .line(c)
                    .map(
                        line ->
                            issuances.decide(
                                c.partner(), scene.decision(c.partner()), List.of(line, line)));
              }
              return dice.any(c.decisions())
                  .map(IssuanceDecided::lines)
                  .map(dice::one)
                  .map(
                      old ->
                          issuances.decide(
                              c.partner(), scene.decision(c.partner()), List.of(shifted(old))));
            });
  }

  /** The same projects, a period that shares at least one day with the old one. */
  private IssuanceLine shifted(IssuanceLine old) {
    MonitoringPeriod period = old.period();
    LocalDate shared = scene.day(period.first(), period.last());
    MonitoringPeriod other =
        switch (dice.between(0, 2)) {
          case 0 -> MonitoringPeriod.of(period.last(), period.last().plusDays(30));
          case 1 -> MonitoringPeriod.of(period.first().minusDays(30), period.first());
          default -> MonitoringPeriod.of(shared, shared);
        };
    return IssuanceLine.of(
        old.projects().first(),
        other,
        Vintage.of(other.last().getYear()),
        old.total(),
        old.japan(),
        old.host());
  }

  private Optional<Command> issueAgain() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.lines().stream().filter(l -> l.issuances() > 0).toList())
                    .flatMap(line -> issuances.issue(book, line.ref(), line.issuedCredits())));
  }

  private Optional<Command> issueNothing() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(
                        book.lines().stream()
                            .filter(l -> l.notified().notified().isZero())
                            .toList())
                    .flatMap(line -> issuances.issue(book, line.ref(), 1)));
  }

  private Optional<Command> issueWhatWasNotNotified() {
    return scene
        .openBook()
        .flatMap(
            book ->
                issuances.issue(
                    book, LineRef.of(scene.decision(dice.one(scene.plan.partners())), 1), 5));
  }

  private Optional<Command> issueAnotherAmount() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.lines().stream().filter(l -> l.open() > 0).toList())
                    .flatMap(
                        line -> {
                          List<Long> amounts = new ArrayList<>(List.of(line.open() + 1));
                          amounts.add(line.notified().total().amount() + 1);
                          if (line.open() > 1) {
                            amounts.add(line.open() - 1);
                          }
                          return issuances.issue(book, line.ref(), dice.one(amounts));
                        }));
  }

  private Optional<Command> issueToTheWrongAccount() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.lines().stream().filter(l -> l.open() > 0).toList())
                    .flatMap(
                        line ->
                            scene
                                .account(book, a -> !a.isOpen() || !a.isHolding())
                                .map(
                                    a ->
                                        issuances.issue(
                                            book,
                                            line.ref(),
                                            List.of(
                                                Allocation.of(
                                                    a.number(), Credits.of(line.open())))))));
  }
}
