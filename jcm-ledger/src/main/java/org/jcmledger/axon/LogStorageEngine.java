package org.jcmledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.jcmledger.projection.EventReader;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Axon's way to the ledger's log. Events are appended in the transaction that the unit of work
 * carries; names, ids and recording times are the ledger's own, not Axon's.
 */
final class LogStorageEngine implements EventStorageEngine {

  private static final int TRACKED_AT_ONCE = 1_000;

  private final EventLog log;

  LogStorageEngine(EventLog log) {
    this.log = log;
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    LogTransaction transaction = CurrentUnitOfWork.get().getResource(Recorder.TRANSACTION);
    List<NewEvent> rows = new ArrayList<>(events.size());
    for (EventMessage<?> message : events) {
      rows.add(((RowMessage) message).row());
    }
    transaction.append(rows);
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return Optional.empty();
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException("the ledger takes no snapshots through Axon");
  }

  /** A stream's events. A log has no index for this, so it is a scan of the whole log. */
  @Override
  public DomainEventStream readEvents(String stream, long firstSequenceNumber) {
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
