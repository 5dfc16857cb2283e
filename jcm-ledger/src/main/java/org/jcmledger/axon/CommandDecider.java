package org.jcmledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.ProgrammeCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.rejection.BookNotHeldHere;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.CommitteeNotHeldHere;
import org.jcmledger.core.rejection.ProgrammeNotHeldHere;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;

/**
 * From a command to the events of all streams it concerns. Everything is decided before anything is
 * applied, so a refusal leaves nothing behind and does not disturb the commands beside it.
 */
final class CommandDecider {

  private final LedgerScope scope;
  private final Aggregates aggregates;

  CommandDecider(LedgerScope scope, Aggregates aggregates) {
    this.scope = scope;
    this.aggregates = aggregates;
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
    Optional<PartnerCountry> committee = notifiedFor(command);
    if (committee.filter(scope::holds).isPresent()) {
      throw RejectedException.raise(new CommitteeHeldHere(committee.get()));
    }
    Circumstances here =
        now.with((other, authorisation) -> elsewhere(other, command.book(), authorisation));
    return List.of(granted(aggregates.book(command.book()).decide(command, here)));
  }

  /** Whose committee a book is told of, where a committee held here would have told it itself. */
  private static Optional<PartnerCountry> notifiedFor(BookCommand command) {
    if (command instanceof NotifyIssuance notify) {
      return Optional.of(notify.decision().committee());
    }
    if (command instanceof NotifyAuthorisation notify) {
      return Optional.of(notify.committee());
    }
    return command instanceof NotifyRevocation notify
        ? Optional.of(notify.committee())
        : Optional.empty();
  }

  /** What stands under an authorisation in the other side's book, if this ledger holds it. */
  private Tonnes elsewhere(PartnerCountry committee, Registry here, AuthorisationId authorisation) {
    Tonnes sum = Tonnes.ZERO;
    for (Registry side : sides(committee)) {
      if (!side.equals(here)) {
        sum = sum.plus(aggregates.book(side).authorised(authorisation));
      }
    }
    return sum;
  }

  private List<Event> toCommittee(CommitteeCommand command, Circumstances now) {
    if (!scope.holds(command.committee())) {
      throw RejectedException.raise(new CommitteeNotHeldHere(command.committee()));
    }
    CommitteeEvent event = granted(aggregates.committee(command.committee()).decide(command, now));
    List<Event> events = new ArrayList<>();
    events.add(event);
    for (Registry side : sides(command.committee())) {
      notification(event, side, now).ifPresent(events::add);
    }
    return events;
  }

  /** What an event of a committee notifies to the book of one of its sides, if anything. */
  private Optional<Event> notification(CommitteeEvent event, Registry side, Circumstances now) {
    if (event instanceof IssuanceDecided decided) {
      return Optional.of(granted(aggregates.book(side).notify(decided, now)));
    }
    if (event instanceof OutcomesAuthorised authorised) {
      return Optional.of(granted(aggregates.book(side).notify(authorised, now)));
    }
    if (event instanceof AuthorisationChanged changed) {
      return Optional.of(granted(aggregates.book(side).notify(changed, now)));
    }
    return event instanceof AuthorisationRevoked revoked
        ? Optional.of(granted(aggregates.book(side).notify(revoked, now)))
        : Optional.empty();
  }

  private List<Event> toProgramme(ProgrammeCommand command, Circumstances now) {
    if (!scope.programme()) {
      throw RejectedException.raise(new ProgrammeNotHeldHere());
    }
    return List.of(granted(aggregates.programme().decide(command, now)));
  }

  /** Those of a committee's two sides whose books this ledger holds, Japan's first. */
  private List<Registry> sides(PartnerCountry committee) {
    List<Registry> sides = new ArrayList<>();
    for (Registry side : List.of(Registry.JP, committee.registry())) {
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
