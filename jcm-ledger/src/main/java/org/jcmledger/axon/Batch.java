package org.jcmledger.axon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
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
 * recorded, and what has been accepted so far. Confined to whoever has the writer's turn.
 */
final class Batch implements Today {

  /** The name under which Axon's unit of work carries the batch. */
  static final String RESOURCE = "jcm-batch";

  /** A request accepted in this batch; not durable before the batch is. */
  record Accepted(RequestHash hash, Event event, Receipt receipt) {}

  private final LogTransaction transaction;
  private final Instant recordedAt;
  private final LiveState live;
  private final RequestsSeen seen;
  private final Map<RequestId, Accepted> accepted = new HashMap<>();
  private final List<RequestId> order = new ArrayList<>();
  private final List<RecordedEvent> events = new ArrayList<>();
  private final List<DomainEventMessage<?>> messages = new ArrayList<>();
  private final long firstPosition;
  private boolean committed;

  /** The moment never runs backwards, whatever the clock does. */
  Batch(LogTransaction transaction, Instant clock, LiveState live, RequestsSeen seen) {
    this.transaction = transaction;
    this.live = live;
    this.seen = seen;
    long last = transaction.lastRecordedAt().orElse(Long.MIN_VALUE);
    this.recordedAt = Instant.ofEpochMilli(Math.max(clock.toEpochMilli(), last));
    this.firstPosition = transaction.head() + 1;
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

  /** Whether the log may hold the request; if not, there is no need to look. */
  boolean mayBeStored(RequestId request) {
    return seen.mayHold(request);
  }

  Optional<Accepted> accepted(RequestId request) {
    return Optional.ofNullable(accepted.get(request));
  }

  /**
   * Lets the events of a request happen to their aggregates, and promises them positions at which
   * they are appended in the end.
   */
  Receipt accept(RequestId request, Asked asked, List<Event> requested) {
    long first = nextPosition();
    MetaData metaData = MetaData.with(LogStorageEngine.METADATA, asked.metadata);
    int number = 1;
    for (Event event : requested) {
      String stream = Streams.of(event);
      long sequence = live.apply(stream, event);
      messages.add(
          new GenericDomainEventMessage<>(
              stream,
              stream,
              sequence,
              event,
              metaData,
              LedgerCommandHandler.eventId(request, number++),
              recordedAt));
      events.add(new RecordedEvent(nextPosition(), request, recordedAt, event));
    }
    Receipt receipt = new Receipt(request, first, nextPosition() - 1, recordedAt);
    accepted.put(request, new Accepted(asked.hash, requested.get(0), receipt));
    order.add(request);
    return receipt;
  }

  /** A place to come back to. */
  record Mark(int live, int events, int requests) {}

  Mark mark() {
    return new Mark(live.mark(), events.size(), order.size());
  }

  /** Takes back what was accepted since a mark, as if it had never been asked. */
  void takeBackTo(Mark mark) {
    live.takeBackTo(mark.live());
    events.subList(mark.events(), events.size()).clear();
    messages.subList(mark.events(), messages.size()).clear();
    List<RequestId> gone = order.subList(mark.requests(), order.size());
    gone.forEach(accepted::remove);
    gone.clear();
  }

  void append(List<NewEvent> stored) {
    if (transaction.head() + stored.size() != lastPosition()) {
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

  private long nextPosition() {
    return firstPosition + events.size();
  }

  /** The position of its last event. */
  long lastPosition() {
    return nextPosition() - 1;
  }

  List<RecordedEvent> events() {
    return events;
  }

  /** The events as Axon's event store takes them. */
  List<DomainEventMessage<?>> messages() {
    return messages;
  }
}
