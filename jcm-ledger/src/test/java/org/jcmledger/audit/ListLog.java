package org.jcmledger.audit;

import java.util.List;
import java.util.Optional;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.StoredEvent;

/** A log of any events at all, also of such as no store would take. */
final class ListLog implements EventLog {

  private final List<StoredEvent> events;

  ListLog(List<StoredEvent> events) {
    this.events = List.copyOf(events);
  }

  @Override
  public LogTransaction begin() {
    throw new UnsupportedOperationException();
  }

  @Override
  public long head() {
    return events.stream().mapToLong(StoredEvent::position).max().orElse(0);
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    return events.stream().filter(event -> event.eventId().equals(eventId)).findFirst();
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    for (StoredEvent event : events) {
      boolean wanted = event.position() > afterPosition && event.position() <= upToPosition;
      if (wanted && !visitor.visit(event)) {
        return;
      }
    }
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    scan(
        0,
        event ->
            !event.stream().equals(stream)
                || event.sequence() < fromSequence
                || visitor.visit(event));
  }

  @Override
  public void close() {}
}
