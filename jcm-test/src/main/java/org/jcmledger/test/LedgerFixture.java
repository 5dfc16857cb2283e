package org.jcmledger.test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.LedgerView;

/**
 * A test's story: what had happened, what is done, and what must come of it.
 *
 * <pre>{@code
 * LedgerFixture.at("2026-04-01T00:00:00Z")
 *     .given(issued(MN001, serials(1, 100), to(ALICE)), transferred(serials(1, 60), ALICE, BOB))
 *     .when(retire(serials(50, 70), by(ALICE)))
 *     .thenRejected(new SerialsNotHeld(ALICE, serials(50, 70), serials(50, 60)))
 *     .thenNothingAppended();
 * }</pre>
 *
 * <p>What a story mentions and does not tell is taken for granted: a book is opened at its first
 * mention by its operator, {@code registry of JP}; an account by the registry, for {@code holder of
 * JP/ALICE}; a country is a partner and a project is registered. Where that must not be, say so:
 * {@link Values#neverOpened(org.jcmledger.core.value.AccountRef)} and its like. The book date is
 * the fixture's day, unless one is said. Each default can be said in the words of {@link BookWords}
 * and {@link CommitteeWords}.
 *
 * <p>A fixture is immutable: it may be kept in a constant, and each {@code when} plays it anew in a
 * ledger of its own in memory, which is closed when the answer is there. Nothing of it is a mock:
 * the past is submitted command by command, so a past that could not have happened is refused with
 * an {@link IllegalStateException}.
 */
public final class LedgerFixture {

  /** One step of a story. */
  @FunctionalInterface
  private interface Step {
    void play(Scene scene);
  }

  private final Instant moment;
  private final LedgerScope scope;
  private final List<Step> steps;

  private LedgerFixture(Instant moment, LedgerScope scope, List<Step> steps) {
    this.moment = moment;
    this.scope = scope;
    this.steps = List.copyOf(steps);
  }

  /**
   * A ledger of which nothing is recorded yet, at a moment, that may hold every book and committee.
   *
   * @param moment such as {@code 2026-04-01T00:00:00Z}
   * @throws java.time.format.DateTimeParseException if it is no moment
   */
  public static LedgerFixture at(String moment) {
    return new LedgerFixture(Instant.parse(moment), LedgerScope.everything(), List.of());
  }

  /** The same story in a ledger that holds these books and committees only. */
  public LedgerFixture holding(LedgerScope books) {
    return new LedgerFixture(moment, books, steps);
  }

  /** And all this had happened, in this order. */
  public LedgerFixture given(Past... past) {
    LedgerFixture story = this;
    for (Past event : past) {
      story = story.and(event::happen);
    }
    return story;
  }

  /** And these commands had been accepted, as they are: nothing is taken for granted for them. */
  public LedgerFixture given(Command... commands) {
    LedgerFixture story = this;
    for (Command command : commands) {
      story = story.and(scene -> accepted(new Deed.Submitted(command), scene));
    }
    return story;
  }

  private static void accepted(Deed deed, Scene scene) {
    deed.perform(scene)
        .rejection()
        .ifPresent(
            reason -> {
              throw scene.impossible(deed.told(scene), reason);
            });
  }

  /**
   * And from now on it is this moment.
   *
   * @param later such as {@code 2026-05-01T00:00:00Z}
   * @throws java.time.format.DateTimeParseException if it is no moment
   */
  public LedgerFixture later(String later) {
    Instant then = Instant.parse(later);
    return and(scene -> scene.wait(then));
  }

  /** Asks this in the ledger that all that has happened left behind. */
  public Then when(Ask<?> ask) {
    return when(new Deed.Asked(ask));
  }

  /** Submits this command as it is; nothing is taken for granted for it. */
  public Then when(Command command) {
    return when(new Deed.Submitted(command));
  }

  /**
   * Lets code use the ledger that all that has happened left behind: the code under test. If it
   * lets a {@link org.jcmledger.core.rejection.RejectedException} through, that is the answer; any
   * other exception is the test's. {@link Then#and} plays the whole story again, this code
   * included.
   */
  public Then when(Consumer<JcmLedger> code) {
    return when(new Deed.Used(code));
  }

  private Then when(Deed deed) {
    LedgerClock clock = LedgerClock.at(moment);
    try (JcmLedger ledger = JcmLedger.inMemory(declaration(), clock)) {
      Scene scene = new Scene(ledger, clock);
      play(scene);
      deed.prepare(scene);
      LedgerView before = ledger.view();
      Result result = deed.perform(scene);
      return new Then(and(again -> repeat(deed, again)), deed.told(scene), result, before, scene);
    }
  }

  /** What was asked belongs to the past now, whatever came of it. */
  private static void repeat(Deed deed, Scene scene) {
    deed.prepare(scene);
    deed.perform(scene);
  }

  /**
   * A new ledger in memory in which all this has happened, for questions and code of the test's
   * own. The caller closes it.
   */
  public JcmLedger open() {
    LedgerClock clock = LedgerClock.at(moment);
    JcmLedger ledger = JcmLedger.inMemory(declaration(), clock);
    try {
      play(new Scene(ledger, clock));
      return ledger;
    } catch (RuntimeException e) {
      ledger.close();
      throw e;
    }
  }

  /**
   * Makes all this happen in a ledger that is there already, at the story's times.
   *
   * @param ledger the ledger, which must not have what the story brings about
   * @param clock the clock on which the ledger runs
   * @throws IllegalStateException if the ledger refuses something of it
   */
  public void playInto(JcmLedger ledger, LedgerClock clock) {
    clock.set(moment);
    play(new Scene(ledger, clock));
  }

  private void play(Scene scene) {
    steps.forEach(step -> step.play(scene));
  }

  private LedgerDeclared declaration() {
    return new LedgerDeclared(Actor.of("a test"), Wording.of("a test's story"), scope);
  }

  private LedgerFixture and(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new LedgerFixture(moment, scope, more);
  }
}
