package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.store.EventLog;

/** The events that corrections name, looked up in the log: they are rare, and may be far back. */
final class Originals {

  private final EventLog log;

  Originals(EventLog log) {
    this.log = log;
  }

  /** The first event of a request, if it stands before a position. */
  Optional<Seen> before(long position, RequestId request) {
    return log.find(request.id())
        .filter(stored -> stored.position() < position && stored.eventId().equals(request.id()))
        .flatMap(
            stored -> {
              try {
                return Optional.of(
                    new Seen(
                        stored,
                        EventFormat.decode(stored.type(), stored.revision(), stored.payload())));
              } catch (UnreadableEventException e) {
                return Optional.empty(); // The scan has stopped at it, or will.
              }
            });
  }
}
