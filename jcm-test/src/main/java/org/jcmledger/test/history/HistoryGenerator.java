package org.jcmledger.test.history;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;

/**
 * An endless random history of a ledger with several books and committees: mostly valid commands,
 * some broken on purpose, some sent twice. The same plan against the same answers gives the same
 * history.
 *
 * <p>Take a {@link #newLedger}, or give one of your own this generator's {@link #clock} and {@link
 * #scope}, then {@link #play}. Or call {@link #next} and answer each command with {@link #tell}
 * before the next one. Not thread-safe.
 */
public final class HistoryGenerator {

  private final Scene scene;
  private final Makers valid = new Makers();
  private final Makers broken = new Makers();
  private final Requests requests;
  private Optional<Command> untold = Optional.empty();

  /** A history after a plan. */
  public HistoryGenerator(HistoryPlan plan) {
    this.scene = new Scene(plan);
    this.requests = new Requests(scene);
    AccountMakers accounts = new AccountMakers(scene);
    FactMakers facts = new FactMakers(scene);
    AuthorisationMakers authorisations = new AuthorisationMakers(scene);
    IssuanceMakers issuances = new IssuanceMakers(scene, facts, authorisations);
    MovementMakers movements = new MovementMakers(scene);
    accounts.addTo(valid);
    facts.addTo(valid);
    issuances.addTo(valid);
    authorisations.addTo(valid);
    movements.addTo(valid);
    new BrokenMovements(scene, movements).addTo(broken);
    new BrokenCorrections(scene, movements).addTo(broken);
    new BrokenRecords(scene, accounts, movements).addTo(broken);
    new BrokenIssuances(scene, issuances).addTo(broken);
    new BrokenFacts(scene, facts, issuances).addTo(broken);
    new BrokenNotifications(scene, issuances).addTo(broken);
    new BrokenAuthorisations(scene, authorisations, issuances, movements).addTo(broken);
    requests.addTo(broken);
  }

  /** A history after the usual plan. */
  public static HistoryGenerator seeded(long seed) {
    return new HistoryGenerator(HistoryPlan.seeded(seed));
  }

  /** After which plan. */
  public HistoryPlan plan() {
    return scene.plan;
  }

  /** The time of the history: the ledger must run on this clock. It moves with each command. */
  public Clock clock() {
    return scene.clock();
  }

  /** The books and committees that the ledger must hold. */
  public LedgerScope scope() {
    return scene.plan.scope();
  }

  /** What the events told so far come to. */
  public NaiveLedger model() {
    return scene.model;
  }

  /**
   * The next command.
   *
   * @throws IllegalStateException if what became of the last one was not told
   */
  public Command next() {
    if (untold.isPresent()) {
      throw new IllegalStateException("tell first what became of " + untold.get());
    }
    scene.passTime();
    Optional<Command> made =
        scene.dice.chance(scene.plan.brokenPercent()) ? broken.draw(scene.dice) : Optional.empty();
    Command command = made.or(() -> valid.draw(scene.dice)).orElseGet(this::another);
    untold = Optional.of(command);
    return command;
  }

  /** Something that is always possible, if only to be refused: nothing else was drawn. */
  private Command another() {
    NaiveBook japan = scene.japan();
    return new OpenBook(
        scene.request(),
        Names.operator(japan.registry()),
        scene.today(japan),
        japan.registry(),
        scene.zoneOf(japan.registry()));
  }

  /**
   * What became of the last command.
   *
   * @throws IllegalStateException if there is no command to be answered, or the events contradict
   *     what was told before
   */
  public void tell(Outcome outcome) {
    Command command =
        untold.orElseThrow(() -> new IllegalStateException("there is no command to answer"));
    untold = Optional.empty();
    if (outcome instanceof Outcome.Accepted accepted) {
      List<Event> events = accepted.events();
      if (requests.accepted(command)) {
        scene.model.record(command.request(), events);
      }
    } else {
      requests.refused(command);
    }
  }

  /** Makes the next command, submits it, and remembers what became of it. */
  public Step play(HistoryTarget target) {
    Command command = next();
    Outcome outcome = target.submit(command);
    tell(outcome);
    return new Step(command, outcome);
  }

  /**
   * Plays so many commands.
   *
   * @return what became of each, in their order
   */
  public List<Step> play(HistoryTarget target, int commands) {
    List<Step> steps = new ArrayList<>(commands);
    for (int i = 0; i < commands; i++) {
      steps.add(play(target));
    }
    return steps;
  }

  /**
   * A new ledger in memory on this generator's clock that holds what the history needs. The caller
   * closes it.
   */
  public JcmLedger newLedger() {
    Wording title = Wording.of("A random history of seed " + plan().seed());
    return JcmLedger.inMemory(new LedgerDeclared(Actor.of("a test"), title, scope()), clock());
  }
}
