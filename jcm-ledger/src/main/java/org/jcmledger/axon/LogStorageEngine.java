package org.jcmledger.axon;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jcmledger.core.event.Event;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.projection.EventReader;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Axon's way to the ledger's log. Events are appended within the batch that the unit of work
 * carries; names, ids and recording times are the ledger's own, not Axon's.
 */
final class LogStorageEngine implements EventStorageEngine {

  /** Under these names an event message carries what the log needs to know of it. */
  static final String EVENT_ID = "jcm-event-id";

  static final String METADATA = "jcm-metadata";

  private static final int TRACKED_AT_ONCE = 1_000;

  /** An aggregate as the opening scan left it, and the sequence of its last event. */
  private record Warm(Object aggregate, long lastSequence) {}

  private final EventLog log;
  private final Map<String, Warm> warm = new HashMap<>();

  /** The sequence of the last event of an aggregate just given out as the opening left it. */
  private final Map<String, Long> givenOut = new HashMap<>();

  LogStorageEngine(EventLog log) {
    this.log = log;
  }

  /** Offers an aggregate that is up to date, so that the first command need not read its events. */
  void offer(String stream, Object aggregate, long lastSequence) {
    warm.put(stream, new Warm(aggregate, lastSequence));
  }

  /**
   * The log has gone on: so does the aggregate on offer, if there is one and the event is its next.
   * Otherwise its events are to be read.
   */
  void moveOn(String stream, long sequence, Consumer<Object> event) {
    Warm found = warm.remove(stream);
    givenOut.remove(stream);
    if (found != null && found.lastSequence() == sequence - 1) {
      event.accept(found.aggregate());
      offer(stream, found.aggregate(), sequence);
    }
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    Batch batch = CurrentUnitOfWork.get().root().getResource(Batch.RESOURCE);
    List<NewEvent> rows = new ArrayList<>(events.size());
    for (EventMessage<?> message : events) {
      rows.add(row((DomainEventMessage<?>) message, batch.recordedAt().toEpochMilli()));
    }
    batch.append(rows);
  }

  private static NewEvent row(DomainEventMessage<?> message, long recordedAt) {
    EncodedEvent encoded = EventFormat.encode((Event) message.getPayload());
    return new NewEvent(
        (String) requireNonNull(message.getMetaData().get(EVENT_ID), EVENT_ID),
        message.getAggregateIdentifier(),
        message.getSequenceNumber(),
        encoded.type(),
        encoded.revision(),
        recordedAt,
        encoded.payload(),
        (byte[]) requireNonNull(message.getMetaData().get(METADATA), METADATA));
  }

  /** The aggregate that the opening scan built, once; after a rollback its events are read. */
  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    Warm found = warm.remove(stream);
    if (found == null) {
      return Optional.empty();
    }
    givenOut.put(stream, found.lastSequence());
    return Optional.of(
        new GenericDomainEventMessage<>("warm", stream, found.lastSequence(), found.aggregate()));
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException("the ledger takes no snapshots through Axon");
  }

  /**
   * A stream's events. A log has no index for this, so it is a scan of the whole log: there is none
   * for what follows an aggregate just given out, because nothing does.
   */
  @Override
  public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
    Long last = givenOut.remove(stream);
    if (last != null && last + 1 == firstSequenceNumber) {
      return DomainEventStream.of(List.of());
    }
    List<DomainEventMessage<?>> events = new ArrayList<>();
    log.scanStream(
        stream,
        firstSequenceNumber,
        stored -> {
          events.add(message(stored));
          return true;
        });
    return DomainEventStream.of(events);
  }

  /** All events after the token, read page by page: no scan stays open while others look at it. */
  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    long after = token == null ? 0 : token.position().orElse(0);
    return Stream.iterate(
            page(after),
            page -> !page.isEmpty(),
            page -> page(page.get(page.size() - 1).trackingToken().position().orElseThrow()))
        .flatMap(List::stream);
  }

  private List<TrackedEventMessage<?>> page(long after) {
    List<TrackedEventMessage<?>> events = new ArrayList<>();
    log.scan(
        after,
        after + TRACKED_AT_ONCE,
        stored ->
            events.add(
                new GenericTrackedDomainEventMessage<>(
                    new GlobalSequenceTrackingToken(stored.position()), message(stored))));
    return events;
  }

  private static DomainEventMessage<?> message(StoredEvent stored) {
    return new GenericDomainEventMessage<>(
        stored.type(),
        stored.stream(),
        stored.sequence(),
        EventReader.decode(stored).event(),
        MetaData.emptyInstance(),
        stored.eventId(),
        Instant.ofEpochMilli(stored.recordedAt()));
  }
}
