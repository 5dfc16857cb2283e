package org.jcmledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;

/**
 * Some consecutive events of a log. Whichever thread has time makes the domain's of them, before
 * they are taken in in their order.
 */
final class EventBatch {

  private static final int EVENTS = 512;

  private final List<StoredEvent> stored = new ArrayList<>(EVENTS);
  private final List<RecordedEvent> recorded = new ArrayList<>(EVENTS);

  /** Reads the events after a position, as of one moment, and hands them on in batches. */
  static void scan(EventLog log, long afterPosition, Consumer<EventBatch> consumer) {
    EventBatch[] filling = {new EventBatch()};
    log.scan(
        afterPosition,
        event -> {
          EventBatch batch = filling[0];
          batch.stored.add(event);
          if (batch.stored.size() == EVENTS) {
            filling[0] = new EventBatch();
            consumer.accept(batch);
          }
          return true;
        });
    if (!filling[0].stored.isEmpty()) {
      consumer.accept(filling[0]);
    }
  }

  /**
   * Makes the domain's events, unless that is done.
   *
   * @throws org.jcmledger.format.UnreadableEventException if one cannot be read
   */
  void decode() {
    while (recorded.size() < stored.size()) {
      recorded.add(EventReader.decode(stored.get(recorded.size())));
    }
  }

  /** Shows the events in order. */
  void forEach(BiConsumer<StoredEvent, RecordedEvent> consumer) {
    decode();
    for (int i = 0; i < stored.size(); i++) {
      consumer.accept(stored.get(i), recorded.get(i));
    }
  }
}
