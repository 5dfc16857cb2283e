package org.jcmledger.axon;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.ProgrammeCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.rejection.BookNotHeldHere;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.CommitteeNotHeldHere;
import org.jcmledger.core.rejection.ProgrammeNotHeldHere;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Registry;

/**
 * From a command to the events of all streams it concerns. Everything is decided before anything is
 * applied, so a refusal leaves nothing behind and does not disturb the commands beside it.
 */
final class CommandDecider {

  private final LedgerScope scope;
  private final LiveState live;

  CommandDecider(LedgerScope scope, LiveState live) {
    this.scope = scope;
    this.live = live;
  }

  /**
   * @throws RejectedException if the command is refused
   */
  List<Event> decide(Command command, Circumstances now) {
    return command.match(
        toBook -> toBook(toBook, now),
        toCommittee -> toCommittee(toCommittee, now),
        toProgramme -> toProgramme(toProgramme, now));
  }

  private List<Event> toBook(BookCommand command, Circumstances now) {
    held(command.book());
    if (command instanceof NotifyIssuance notify && scope.holds(notify.decision().committee())) {
      throw RejectedException.raise(new CommitteeHeldHere(notify.decision().committee()));
    }
    return List.of(granted(live.book(command.book()).decide(command, now)));
  }

  private List<Event> toCommittee(CommitteeCommand command, Circumstances now) {
    if (!scope.holds(command.committee())) {
      throw RejectedException.raise(new CommitteeNotHeldHere(command.committee()));
    }
    Event event = granted(live.committee(command.committee()).decide(command, now));
    List<Event> events = new ArrayList<>();
    events.add(event);
    if (event instanceof IssuanceDecided decided) {
      for (Registry side : sides(decided)) {
        events.add(granted(live.book(side).notify(decided, now)));
      }
    }
    return events;
  }

  private List<Event> toProgramme(ProgrammeCommand command, Circumstances now) {
    if (!scope.programme()) {
      throw RejectedException.raise(new ProgrammeNotHeldHere());
    }
    return List.of(granted(live.programme().decide(command, now)));
  }

  /** Those of a decision's two sides whose books this ledger holds, Japan's first. */
  private List<Registry> sides(IssuanceDecided decided) {
    List<Registry> sides = new ArrayList<>();
    for (Registry side : List.of(Registry.JP, decided.committee().registry())) {
      if (scope.holds(side)) {
        sides.add(side);
      }
    }
    return sides;
  }

  private void held(Registry book) {
    if (!scope.holds(book)) {
      throw RejectedException.raise(new BookNotHeldHere(book));
    }
  }

  private static <E extends Event> E granted(Decision<E> decision) {
    return decision.match(
        event -> event,
        reason -> {
          throw RejectedException.raise(reason);
        });
  }
}
