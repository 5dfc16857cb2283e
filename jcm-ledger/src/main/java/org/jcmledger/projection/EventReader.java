package org.jcmledger.projection;

import java.time.Instant;
import java.util.function.Consumer;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;

/** Reads the log's events as the domain's. Thread-safe. */
public final class EventReader {

  private final EventLog log;

  /** Reads from this log. */
  public EventReader(EventLog log) {
    this.log = log;
  }

  /**
   * Shows the events up to a position in order, as of one moment; it never waits for writers.
   *
   * @throws org.jcmledger.format.UnreadableEventException if a stored event cannot be read: no
   *     event is ever passed over
   */
  public void scan(long upToPosition, Consumer<RecordedEvent> consumer) {
    scan(0, upToPosition, consumer);
  }

  /**
   * Shows the events after one position and up to another, in order, as of one moment.
   *
   * @throws org.jcmledger.format.UnreadableEventException if a stored event cannot be read
   */
  public void scan(long afterPosition, long upToPosition, Consumer<RecordedEvent> consumer) {
    log.scan(
        afterPosition,
        upToPosition,
        stored -> {
          consumer.accept(decode(stored));
          return true;
        });
  }

  /**
   * The domain's event in a stored one.
   *
   * @throws org.jcmledger.format.UnreadableEventException if it cannot be read
   */
  public static RecordedEvent decode(StoredEvent stored) {
    try {
      return new RecordedEvent(
          stored.position(),
          requestOf(stored.eventId()),
          Instant.ofEpochMilli(stored.recordedAt()),
          EventFormat.decode(stored.type(), stored.revision(), stored.payload()));
    } catch (UnreadableEventException e) {
      throw e.at(stored.position());
    }
  }

  /** The first event of a request bears its name, the others its name, {@code #} and a number. */
  private static RequestId requestOf(String eventId) {
    int hash = eventId.indexOf('#');
    return RequestId.of(hash < 0 ? eventId : eventId.substring(0, hash));
  }
}
