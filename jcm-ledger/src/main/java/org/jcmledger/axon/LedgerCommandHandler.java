package org.jcmledger.axon;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.projection.EventReader;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.StoredEvent;

/**
 * One command within a batch: answered at once if it was accepted before, else decided, and applied
 * if granted. Confined to the writer thread.
 */
final class LedgerCommandHandler implements MessageHandler<CommandMessage<?>> {

  /** Under this name a command message carries what its events will have as metadata. */
  static final String METADATA = "jcm-metadata";

  private final CommandDecider decider;
  private final Aggregates aggregates;

  LedgerCommandHandler(CommandDecider decider, Aggregates aggregates) {
    this.decider = decider;
    this.aggregates = aggregates;
  }

  /**
   * @throws RejectedException if the command is refused; nothing is applied then
   */
  @Override
  public Receipt handle(CommandMessage<?> message) {
    Command command = (Command) message.getPayload();
    EventMetadata metadata =
        (EventMetadata) requireNonNull(message.getMetaData().get(METADATA), METADATA);
    Batch batch = CurrentUnitOfWork.get().root().getResource(Batch.RESOURCE);
    Optional<Receipt> earlier = earlier(command.request(), metadata, batch);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    List<Event> events =
        decider.decide(command, new Circumstances(batch, request -> past(request, batch)));
    byte[] encoded = MetadataFormat.encode(metadata);
    for (int i = 0; i < events.size(); i++) {
      apply(events.get(i), eventId(command.request(), i + 1), encoded);
    }
    return batch.accept(command.request(), metadata.requestHash(), events);
  }

  private void apply(Event event, String eventId, byte[] metadata) {
    MetaData metaData =
        MetaData.with(LogStorageEngine.EVENT_ID, eventId).and(LogStorageEngine.METADATA, metadata);
    aggregates.apply(event, metaData);
  }

  /** Duplicates are looked at before any rule. */
  private static Optional<Receipt> earlier(RequestId request, EventMetadata metadata, Batch batch) {
    Optional<Batch.Accepted> inBatch = batch.accepted(request);
    if (inBatch.isPresent()) {
      return Optional.of(
          sameContent(
              inBatch.get().hash().equals(metadata.requestHash()), inBatch.get().receipt()));
    }
    Optional<StoredEvent> stored = batch.transaction().find(request.id());
    return stored.map(
        first ->
            sameContent(
                MetadataFormat.decode(first.metadata())
                    .requestHash()
                    .equals(metadata.requestHash()),
                receipt(request, first, batch)));
  }

  private static Receipt sameContent(boolean same, Receipt receipt) {
    if (!same) {
      throw RejectedException.raise(new RequestReused(receipt.request()));
    }
    return receipt;
  }

  /** The events of a request follow one another, so the last one is found by counting on. */
  private static Receipt receipt(RequestId request, StoredEvent first, Batch batch) {
    int count = 1;
    while (batch.transaction().find(eventId(request, count + 1)).isPresent()) {
      count++;
    }
    return new Receipt(
        request,
        first.position(),
        first.position() + count - 1,
        Instant.ofEpochMilli(first.recordedAt()));
  }

  private static Optional<Event> past(RequestId request, Batch batch) {
    return batch
        .accepted(request)
        .map(Batch.Accepted::event)
        .or(
            () ->
                batch
                    .transaction()
                    .find(request.id())
                    .map(stored -> EventReader.decode(stored).event()));
  }

  /** The first event of a request bears its name; the others add a number to it. */
  static String eventId(RequestId request, int number) {
    return number == 1 ? request.id() : request.id() + "#" + number;
  }
}
