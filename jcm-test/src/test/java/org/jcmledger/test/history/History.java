package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.RequestId;

/** One history, played against the core and checked at every step. */
final class History {

  private static final int REPLAY_EVERY = 50;

  /** Balances at a moment, to be found again by replaying so many events. */
  private record Snapshot(int events, Map<AccountRef, Long> balances) {}

  private final HistoryGenerator generator;
  private final CoreRunner core;
  private final EventInvariants ofEvents;
  private final StateInvariants ofState;
  private final NaiveRules rules;
  private final Replica replica = new Replica();
  private final Tally tally;
  private final List<Snapshot> snapshots = new ArrayList<>();
  private final Map<RequestId, Command> accepted = new TreeMap<>();

  History(HistoryPlan plan, Tally tally) {
    this.generator = new HistoryGenerator(plan);
    this.core = new CoreRunner(generator.scope(), generator.clock());
    this.ofEvents = new EventInvariants(core, generator.model());
    this.ofState = new StateInvariants(core, generator.model());
    this.rules = new NaiveRules(generator.model(), generator.clock());
    this.tally = tally;
  }

  void play(int commands) {
    for (int i = 1; i <= commands; i++) {
      Command command = generator.next();
      try {
        step(command);
        if (i % REPLAY_EVERY == 0) {
          i10Again();
          i13AndI14();
        }
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            String.format(
                "seed %d, command %d, %s%n%s%nplay it again with -D%s=%d",
                generator.plan().seed(), i, command, e, HistorySeeds.SEED, generator.plan().seed()),
            e);
      }
    }
    i10AsOf();
  }

  private void step(Command command) {
    Command before = accepted.get(command.request());
    Optional<NaiveRules.Expected> expected = before == null ? rules.of(command) : Optional.empty();
    int recorded = core.log().size();
    Outcome outcome = core.submit(command);
    if (outcome instanceof Outcome.Refused refused) {
      tally.refused(refused.reason());
      assertThat(core.log()).as("a refused command records nothing").hasSize(recorded);
      generator.tell(outcome);
      expected.ifPresent(
          e ->
              assertThat(e.refusal().orElse("to be accepted"))
                  .as("%s", refused.reason())
                  .contains(refused.reason().code()));
    } else if (outcome instanceof Outcome.Accepted yes && before == null) {
      tally.accepted(yes.events());
      accepted.put(command.request(), command);
      expected.ifPresent(e -> asExpected(e, yes.events()));
      ofEvents.check(command, yes.events());
      generator.tell(outcome);
      yes.events().forEach(replica::apply);
      ofState.check(yes.events());
    } else {
      tally.repeated();
      assertThat(command).as("only the same command is answered again").isEqualTo(before);
      assertThat(core.log()).as("a repeated request records nothing").hasSize(recorded);
      generator.tell(outcome);
    }
    replica.isSameAs(
        core, "I10 a book fed with the log alone is the same; refusals change nothing");
  }

  private static void asExpected(NaiveRules.Expected expected, List<Event> events) {
    assertThat(expected.refusal()).as("the model would refuse it: %s", events).isEmpty();
    if (events.get(0) instanceof Movement movement) {
      assertThat(movement.serials())
          .as("the serials that move: by quantity, those of the oldest vintage first")
          .isEqualTo(expected.serials());
    } else if (events.get(0) instanceof DisposalRestricted restricted) {
      assertThat(restricted.serials()).as("the serials held").isEqualTo(expected.serials());
    }
  }

  private void i10Again() {
    Replica.of(core.log()).isSameAs(core, "I10 replay from the first event gives the same book");
    Map<AccountRef, Long> balances = new TreeMap<>();
    for (NaiveBook book : generator.model().books()) {
      book.accounts()
          .forEach(
              a ->
                  balances.put(
                      AccountRef.of(book.registry(), a.number()), book.balance(a.number())));
    }
    snapshots.add(new Snapshot(core.log().size(), balances));
  }

  private void i10AsOf() {
    for (Snapshot snapshot : snapshots) {
      Replica then = Replica.of(core.log().subList(0, snapshot.events()));
      snapshot
          .balances()
          .forEach(
              (account, balance) ->
                  assertThat(then.book(account.registry()).balance(account.number()).amount())
                      .as("I10 as of event %d: %s", snapshot.events(), account)
                      .isEqualTo(balance));
    }
  }

  /** The core itself knows which lines are open: those, and no others, it would issue. */
  private void i13AndI14() {
    for (AccountBook book : core.books().values()) {
      NaiveBook naive = generator.model().book(book.registry());
      Optional<AccountNumber> target =
          naive.accounts().stream()
              .filter(a -> a.isOpen() && a.isHolding())
              .map(NaiveAccount::number)
              .findFirst();
      for (NaiveLine line : target.isPresent() ? naive.lines() : List.<NaiveLine>of()) {
        String answer =
            core.probe(issue(naive, line, target.orElseThrow()))
                .map(rejection -> rejection.code())
                .orElse("issuable");
        String known =
            line.issuances() > 0
                ? "line-already-issued"
                : line.open() > 0 ? "issuable" : "nothing-to-issue";
        assertThat(answer)
            .as("I13 notified but not issued is visible, I14 a zero share is legal: %s", line)
            .isEqualTo(known);
        tally.line(known);
      }
    }
  }

  private static BookCommand issue(NaiveBook book, NaiveLine line, AccountNumber target) {
    return new IssueCredits(
        RequestId.of("probe"),
        book.operator().orElseThrow(),
        BookDate.TODAY,
        book.registry(),
        line.ref(),
        List.of(
            Allocation.of(target, Credits.of(Math.max(1, line.notified().notified().amount())))));
  }
}
