package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;

/** Valid commands from the signing of a document to the issuing of credits. */
final class IssuanceMakers {

  private static final int FEW_PROJECTS = 3;
  private static final int MOST_PROJECTS = 999;

  private final Scene scene;
  private final Dice dice;
  private final LineMaker lines;
  private final FactMakers facts;
  private final AuthorisationMakers authorisations;

  IssuanceMakers(Scene scene, FactMakers facts, AuthorisationMakers authorisations) {
    this.authorisations = authorisations;
    this.scene = scene;
    this.facts = facts;
    this.dice = scene.dice;
    this.lines = new LineMaker(scene);
  }

  void addTo(Makers makers) {
    makers
        .add(30, this::sign)
        .add(20, () -> register(FEW_PROJECTS))
        .add(1, () -> register(MOST_PROJECTS))
        .add(14, this::decide)
        .add(3, this::notification)
        .add(22, this::issue);
  }

  private Optional<Command> sign() {
    return dice.any(scene.committees().stream().filter(c -> !c.isSigned()).toList())
        .map(c -> sign(c.partner()));
  }

  Command sign(PartnerCountry committee) {
    return new SignBilateralDocument(
        scene.request(), Names.secretariat(committee), scene.fact(), committee);
  }

  private Optional<Command> register(int most) {
    return scene
        .signedCommittee()
        .filter(c -> c.projects().size() < most)
        .flatMap(
            c ->
                scene
                    .project(c)
                    .map(
                        project ->
                            register(
                                c.partner(),
                                project,
                                dice.any(c.methodologies()).stream().toList())));
  }

  Command register(PartnerCountry committee, ProjectId project) {
    return register(committee, project, List.of());
  }

  Command register(PartnerCountry committee, ProjectId project, List<MethodologyId> methodologies) {
    return new RegisterProject(
        scene.request(),
        Names.secretariat(committee),
        scene.fact(),
        committee,
        project,
        new ProjectDescription(
            Wording.of("高効率ボイラの導入 " + project),
            dice.chance(50) ? Optional.of(Wording.of("高効率ボイラを導入。")) : Optional.empty(),
            List.of(Actor.of(Names.holder(dice).english())),
            new TreeSet<>(methodologies),
            dice.chance(20)
                ? new TreeSet<>(List.of(LinkedRegistration.of("T-VER", "P-" + project)))
                : new TreeSet<>()),
        facts.form());
  }

  /** A committee that may decide: signed, its books open, some project registered. */
  Optional<NaiveCommittee> deciding() {
    return scene
        .signedCommittee()
        .filter(c -> !c.projects().isEmpty())
        .filter(c -> scene.japan().isOpen())
        .filter(c -> scene.model.book(c.partner().registry()).isOpen());
  }

  private Optional<Command> decide() {
    return deciding()
        .flatMap(
            committee -> {
              List<IssuanceLine> made = lines.of(committee);
              return made.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      decide(committee.partner(), scene.decision(committee.partner()), made));
            });
  }

  Command decide(PartnerCountry committee, DecisionId decision, List<IssuanceLine> lines) {
    return new DecideIssuance(
        scene.request(), Names.secretariat(committee), scene.fact(), committee, decision, lines);
  }

  /** A line that would be right, of a committee that could decide it. */
  Optional<IssuanceLine> line(NaiveCommittee committee) {
    return lines.of(committee).stream().findFirst();
  }

  private Optional<Command> notification() {
    PartnerCountry elsewhere = scene.plan.notifying();
    return Optional.of(scene.japan())
        .filter(NaiveBook::isOpen)
        .map(japan -> notify(japan, scene.decision(elsewhere), notified(elsewhere)));
  }

  /**
   * Lines of some project of a committee elsewhere; it is not registered here, so any number will
   * do.
   */
  List<NotifiedLine> notified(PartnerCountry committee) {
    ProjectId project =
        ProjectId.of(String.format(Locale.ROOT, "%s%03d", committee, dice.between(1, 30)));
    List<NotifiedLine> made = new ArrayList<>();
    for (IssuanceLine line : lines.elsewhere(project)) {
      made.add(NotifiedLine.of(made.size() + 1, line, line.japan()));
    }
    return made;
  }

  Command notify(NaiveBook book, DecisionId decision, List<NotifiedLine> lines) {
    return new NotifyIssuance(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        decision,
        scene.fact(),
        lines);
  }

  private Optional<Command> issue() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.lines().stream().filter(l -> l.open() > 0).toList())
                    .filter(line -> !isNeverIssued(book, line.ref()))
                    .flatMap(line -> issue(book, line)));
  }

  /** Mostly under authorisations, where there are any for it. */
  private Optional<Command> issue(NaiveBook book, NaiveLine line) {
    SortedSet<AuthorisationId> under =
        dice.chance(60)
            ? authorisations
                .under(book, line.ref(), line.notified().vintage(), line.open())
                .orElseGet(TreeSet::new)
            : new TreeSet<>();
    return issue(book, line.ref(), line.open(), under);
  }

  /** Some sides never get round to issuing. */
  private boolean isNeverIssued(NaiveBook book, LineRef line) {
    return Math.floorMod((book.registry() + " " + line).hashCode() + scene.plan.seed(), 8) == 0;
  }

  Optional<Command> issue(NaiveBook book, LineRef line, long amount) {
    return issue(book, line, amount, new TreeSet<>());
  }

  /** Under these authorisations. */
  Optional<Command> issue(
      NaiveBook book, LineRef line, long amount, SortedSet<AuthorisationId> under) {
    List<AccountNumber> targets =
        book.accounts().stream()
            .filter(a -> a.isOpen() && a.isHolding())
            .map(NaiveAccount::number)
            .toList();
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(issue(book, line, allocate(amount, targets), under));
  }

  Command issue(NaiveBook book, LineRef line, List<Allocation> allocations) {
    return issue(book, line, allocations, new TreeSet<>());
  }

  private Command issue(
      NaiveBook book,
      LineRef line,
      List<Allocation> allocations,
      SortedSet<AuthorisationId> under) {
    return new IssueCredits(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        line,
        allocations,
        under);
  }

  /** To a few accounts, uneven, now and then to one of them twice. */
  private List<Allocation> allocate(long amount, List<AccountNumber> targets) {
    List<Allocation> allocations = new ArrayList<>();
    long left = amount;
    while (left > 0) {
      long part = allocations.size() == 3 || dice.chance(30) ? left : dice.between(1, left);
      allocations.add(Allocation.of(dice.one(targets), Credits.of(part)));
      left -= part;
    }
    return allocations;
  }
}
