package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;

/**
 * Reads the log again for evidence that the first pass did not keep: which event put certain
 * serials where they were, and which events bear a certain request's name. Only where something was
 * suspected.
 */
final class SecondLook {

  private final EventLog log;
  private final Suspicions suspicions;
  private final Map<String, List<Suspicion>> wanted = new HashMap<>();
  private final Map<Suspicion, Long> found = new HashMap<>();
  private final Set<Long> prints;
  private final Map<String, Long> requests = new HashMap<>();
  private final List<Suspicion> twice = new ArrayList<>();

  SecondLook(EventLog log, Suspicions suspicions, Set<Long> prints) {
    this.log = log;
    this.suspicions = suspicions;
    this.prints = prints;
  }

  void look(long events, AuditProgress progress) {
    for (Suspicion suspicion : suspicions.listed()) {
      suspicion.wanted.ifPresent(
          serials ->
              wanted
                  .computeIfAbsent(serials.registry(), registry -> new ArrayList<>())
                  .add(suspicion));
    }
    if (wanted.isEmpty() && prints.isEmpty()) {
      return;
    }
    log.scan(
        0,
        events,
        stored -> {
          if (!wanted.isEmpty()) {
            serials(stored);
          }
          if (!prints.isEmpty()) {
            request(stored);
          }
          if (stored.position() % Batch.ROWS == 0) {
            progress.seen(stored.position(), events);
          }
          return true;
        });
    found.forEach((suspicion, position) -> suspicion.earlier(position));
    twice.forEach(suspicion -> suspicion.report(suspicions));
  }

  private void serials(StoredEvent stored) {
    Event event = LedgerFold.read(stored);
    if (!(event instanceof BookEvent inBook)) {
      return;
    }
    List<Suspicion> ofBook = wanted.getOrDefault(inBook.book().code(), List.of());
    if (ofBook.isEmpty()) {
      return;
    }
    SerialSet serials;
    if (event instanceof CreditsIssued issued) {
      serials = SerialSet.of(issued.serials());
    } else if (event instanceof Movement movement) {
      serials = movement.serials();
    } else {
      return;
    }
    for (Suspicion suspicion : ofBook) {
      if (stored.position() < suspicion.position
          && suspicion.wanted.orElseThrow().serials().overlaps(serials)) {
        found.put(suspicion, stored.position());
      }
    }
  }

  private void request(StoredEvent stored) {
    String id = stored.eventId();
    if (id.indexOf('#') >= 0 || !prints.contains(RequestPrints.of(id, id.length()))) {
      return;
    }
    Long before = requests.putIfAbsent(id, stored.position());
    if (before != null) {
      twice.add(
          new Suspicion(FindingCode.REQUEST_WITH_TWO_CONTENTS, stored.position())
              .earlier(before)
              .fact("request", id));
    }
  }

  /** The events at the positions, as references. */
  static Map<Long, EventRef> references(
      EventLog log, Iterable<Long> positions, EventRef.Origin origin) {
    Map<Long, EventRef> references = new TreeMap<>();
    for (long position : positions) {
      log.scan(
          position - 1,
          position,
          stored -> {
            references.put(position, reference(stored, origin));
            return false;
          });
    }
    return references;
  }

  private static EventRef reference(StoredEvent stored, EventRef.Origin origin) {
    return new EventRef(
        origin,
        stored.position(),
        stored.eventId(),
        stored.type(),
        stored.stream(),
        java.time.Instant.ofEpochMilli(stored.recordedAt()));
  }
}
