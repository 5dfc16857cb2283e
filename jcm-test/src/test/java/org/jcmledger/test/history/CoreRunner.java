package org.jcmledger.test.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.ProgrammeCommand;
import org.jcmledger.core.committee.JointCommittee;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.decision.OtherBooks;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.programme.SupportProgramme;
import org.jcmledger.core.rejection.BookNotHeldHere;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.CommitteeNotHeldHere;
import org.jcmledger.core.rejection.ProgrammeNotHeldHere;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;

/** Runs commands against the pure core as a ledger does: decide all, then apply all, or nothing. */
final class CoreRunner implements HistoryTarget {

  /** An accepted request as it came, and what it recorded. */
  record Request(Command command, List<Event> events) {}

  private final LedgerScope scope;
  private final Clock clock;
  private final Map<RequestId, Request> requests = new HashMap<>();
  private final List<Event> log = new ArrayList<>();
  private final Map<Registry, AccountBook> books = new TreeMap<>();
  private final Map<PartnerCountry, JointCommittee> committees = new TreeMap<>();
  private final SupportProgramme programme = new SupportProgramme();

  CoreRunner(LedgerScope scope, Clock clock) {
    this.scope = scope;
    this.clock = clock;
    scope.books().orElseThrow().forEach(r -> books.put(r, new AccountBook(r)));
    scope.committees().orElseThrow().forEach(c -> committees.put(c, new JointCommittee(c)));
  }

  @Override
  public Outcome submit(Command command) {
    Request before = requests.get(command.request());
    if (before != null) {
      return before.command().equals(command)
          ? new Outcome.Accepted(before.events())
          : new Outcome.Refused(new RequestReused(command.request()));
    }
    List<Event> events;
    try {
      events = decide(command);
    } catch (RejectedException e) {
      return new Outcome.Refused(e.rejection());
    }
    requests.put(command.request(), new Request(command, events));
    events.forEach(this::apply);
    log.addAll(events);
    return new Outcome.Accepted(events);
  }

  /** What the ledger would answer to a new request, without recording anything. */
  Optional<Rejection> probe(Command command) {
    try {
      decide(command);
      return Optional.empty();
    } catch (RejectedException e) {
      return Optional.of(e.rejection());
    }
  }

  List<Event> log() {
    return Collections.unmodifiableList(log);
  }

  Map<Registry, AccountBook> books() {
    return Collections.unmodifiableMap(books);
  }

  Map<PartnerCountry, JointCommittee> committees() {
    return Collections.unmodifiableMap(committees);
  }

  SupportProgramme programme() {
    return programme;
  }

  private List<Event> decide(Command command) {
    Circumstances now =
        new Circumstances(
            zone -> LocalDate.ofInstant(clock.instant(), zone),
            request ->
                Optional.ofNullable(requests.get(request)).map(found -> found.events().get(0)));
    return command.match(
        toBook -> toBook(toBook, now),
        toCommittee -> toCommittee(toCommittee, now),
        toProgramme -> toProgramme(toProgramme, now));
  }

  private List<Event> toBook(BookCommand of, Circumstances now) {
    if (!scope.holds(of.book())) {
      throw RejectedException.raise(new BookNotHeldHere(of.book()));
    }
    Optional<PartnerCountry> told =
        of instanceof NotifyIssuance notify
            ? Optional.of(notify.decision().committee())
            : of instanceof NotifyAuthorisation authorisation
                ? Optional.of(authorisation.committee())
                : of instanceof NotifyRevocation revocation
                    ? Optional.of(revocation.committee())
                    : Optional.empty();
    if (told.filter(scope::holds).isPresent()) {
      throw RejectedException.raise(new CommitteeHeldHere(told.get()));
    }
    return List.of(granted(book(of.book()).decide(of, now.with(others(of.book())))));
  }

  /** What stands under an authorisation in the book of the other side. */
  private OtherBooks others(Registry here) {
    return (committee, id) -> {
      Registry other = here.equals(Registry.JP) ? committee.registry() : Registry.JP;
      return scope.holds(other) ? book(other).authorised(id) : Tonnes.ZERO;
    };
  }

  private List<Event> toProgramme(ProgrammeCommand of, Circumstances now) {
    if (!scope.programme()) {
      throw RejectedException.raise(new ProgrammeNotHeldHere());
    }
    return List.of(granted(programme.decide(of, now)));
  }

  private List<Event> toCommittee(CommitteeCommand of, Circumstances now) {
    if (!scope.holds(of.committee())) {
      throw RejectedException.raise(new CommitteeNotHeldHere(of.committee()));
    }
    List<Event> events = new ArrayList<>();
    CommitteeEvent event = granted(committee(of.committee()).decide(of, now));
    events.add(event);
    for (Registry side : List.of(Registry.JP, event.committee().registry())) {
      if (scope.holds(side)) {
        if (event instanceof IssuanceDecided decided) {
          events.add(granted(book(side).notify(decided, now)));
        } else if (event instanceof OutcomesAuthorised authorised) {
          events.add(granted(book(side).notify(authorised, now)));
        } else if (event instanceof AuthorisationChanged changed) {
          events.add(granted(book(side).notify(changed, now)));
        } else if (event instanceof AuthorisationRevoked revoked) {
          events.add(granted(book(side).notify(revoked, now)));
        }
      }
    }
    return List.copyOf(events);
  }

  private static <E extends Event> E granted(Decision<E> decision) {
    return decision.match(
        event -> event,
        reason -> {
          throw RejectedException.raise(reason);
        });
  }

  private void apply(Event event) {
    event.match(
        inBook -> {
          book(inBook.book()).apply(inBook);
          return this;
        },
        ofCommittee -> {
          committee(ofCommittee.committee()).apply(ofCommittee);
          return this;
        },
        ofProgramme -> {
          programme.apply(ofProgramme);
          return this;
        },
        declared -> this);
  }

  private AccountBook book(Registry registry) {
    return Optional.ofNullable(books.get(registry)).orElseThrow();
  }

  private JointCommittee committee(PartnerCountry partner) {
    return Optional.ofNullable(committees.get(partner)).orElseThrow();
  }
}
