package org.jcmledger.test;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.RecordedEvent;

/** What a ledger's log says that its views do not. */
final class Known {

  private final List<RecordedEvent> events = new ArrayList<>();
  private final Map<Registry, BookOpened> books = new HashMap<>();
  private final Set<DecisionId> decisions = new HashSet<>();

  /** Reads on to the log's end. */
  Known upTo(JcmLedger ledger) {
    if (ledger.view().position() > events.size()) {
      ledger.history(
          recorded -> {
            if (recorded.position() > events.size()) {
              add(recorded);
            }
          });
    }
    return this;
  }

  private void add(RecordedEvent recorded) {
    events.add(recorded);
    Event event = recorded.event();
    if (event instanceof BookOpened opened) {
      books.put(opened.book(), opened);
    } else if (event instanceof IssuanceDecided decided) {
      decisions.add(decided.decision());
    } else if (event instanceof IssuanceNotified notified) {
      decisions.add(notified.decision());
    }
  }

  /** All events, in the order of the log. */
  List<RecordedEvent> events() {
    return List.copyOf(events);
  }

  /** The first event of a request. */
  Optional<Event> event(RequestId request) {
    return events.stream()
        .filter(recorded -> recorded.request().equals(request))
        .map(RecordedEvent::event)
        .findFirst();
  }

  Optional<Actor> operator(Registry book) {
    return Optional.ofNullable(books.get(book)).map(BookOpened::by);
  }

  Optional<ZoneId> zone(Registry book) {
    return Optional.ofNullable(books.get(book)).map(BookOpened::zone);
  }

  /** A number that none of the committee's decisions has. */
  DecisionId freeDecision(PartnerCountry committee) {
    int number = 1;
    while (decisions.contains(decision(committee, number))) {
      number++;
    }
    return decision(committee, number);
  }

  private static DecisionId decision(PartnerCountry committee, int number) {
    return DecisionId.of(committee + "-DECISION-" + number);
  }
}
