package org.jcmledger.axon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.decision.Today;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.RequestHash;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.Receipt;

/**
 * The commands that are committed together: their transaction, the moment under which they are
 * recorded, and what has been accepted so far. Confined to the writer thread.
 */
final class Batch implements Today {

  /** The name under which Axon's unit of work carries the batch. */
  static final String RESOURCE = "jcm-batch";

  /** A request accepted in this batch; not durable before the batch is. */
  record Accepted(RequestHash hash, Event event, Receipt receipt) {}

  private final LogTransaction transaction;
  private final Instant recordedAt;
  private final Map<RequestId, Accepted> accepted = new HashMap<>();
  private final List<RecordedEvent> events = new ArrayList<>();
  private long nextPosition;
  private boolean committed;

  /** The moment never runs backwards, whatever the clock does. */
  Batch(LogTransaction transaction, Instant clock) {
    this.transaction = transaction;
    long last = transaction.lastRecordedAt().orElse(Long.MIN_VALUE);
    this.recordedAt = Instant.ofEpochMilli(Math.max(clock.toEpochMilli(), last));
    this.nextPosition = transaction.head() + 1;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Override
  public LocalDate in(ZoneId zone) {
    return LocalDate.ofInstant(recordedAt, zone);
  }

  LogTransaction transaction() {
    return transaction;
  }

  Optional<Accepted> accepted(RequestId request) {
    return Optional.ofNullable(accepted.get(request));
  }

  /** Promises positions to the events of a request, which are then appended in this order. */
  Receipt accept(RequestId request, RequestHash hash, List<Event> requested) {
    long first = nextPosition;
    for (Event event : requested) {
      events.add(new RecordedEvent(nextPosition++, request, recordedAt, event));
    }
    Receipt receipt = new Receipt(request, first, nextPosition - 1, recordedAt);
    accepted.put(request, new Accepted(hash, requested.get(0), receipt));
    return receipt;
  }

  void append(List<NewEvent> stored) {
    if (transaction.head() + stored.size() != nextPosition - 1) {
      throw new IllegalStateException(
          stored.size() + " events cannot take the positions promised to " + events.size());
    }
    transaction.append(stored);
  }

  void commit() {
    if (!events.isEmpty()) {
      transaction.commit();
    }
    committed = true;
  }

  boolean isCommitted() {
    return committed;
  }

  /** The position of its last event. */
  long lastPosition() {
    return nextPosition - 1;
  }

  List<RecordedEvent> events() {
    return events;
  }
}
