package org.jcmledger.axon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.RequestReused;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.projection.EventReader;
import org.jcmledger.store.Outcome;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.StoredEvent;

/**
 * One submission within a batch. Each of its commands is answered at once if it was accepted
 * before, else decided, and applied if granted. Confined to whoever has the writer's turn.
 */
final class LedgerCommandHandler implements MessageHandler<CommandMessage<?>> {

  private final CommandDecider decider;

  LedgerCommandHandler(CommandDecider decider) {
    this.decider = decider;
  }

  /**
   * @return a {@link Receipt}, or a list of {@link Outcome}s or {@link Receipt}s
   * @throws RejectedException if a single command is refused; nothing is applied then
   * @throws BatchRejectedException if one of several that belong together is; nothing is applied
   */
  @Override
  public Object handle(CommandMessage<?> message) {
    Submission submission = (Submission) message.getPayload();
    Batch batch = CurrentUnitOfWork.get().getResource(Batch.RESOURCE);
    return switch (submission.kind()) {
      case SINGLE -> one(submission.commands().get(0), batch);
      case EACH -> each(submission.commands(), batch);
      case ATOMIC -> allOrNone(submission.commands(), batch);
    };
  }

  private List<Outcome> each(List<Asked> commands, Batch batch) {
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Asked asked : commands) {
      try {
        outcomes.add(new Outcome.Accepted(one(asked, batch)));
      } catch (RejectedException refused) {
        outcomes.add(new Outcome.Rejected(asked.command.request(), refused.rejection()));
      }
    }
    return outcomes;
  }

  private List<Receipt> allOrNone(List<Asked> commands, Batch batch) {
    Batch.Mark before = batch.mark();
    List<Receipt> receipts = new ArrayList<>(commands.size());
    for (Asked asked : commands) {
      try {
        receipts.add(one(asked, batch));
      } catch (RejectedException refused) {
        batch.takeBackTo(before);
        throw BatchRejectedException.raise(receipts.size(), refused.rejection());
      }
    }
    return receipts;
  }

  private Receipt one(Asked asked, Batch batch) {
    RequestId request = asked.command.request();
    Optional<Receipt> earlier = earlier(request, asked, batch);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    List<Event> events =
        decider.decide(asked.command, new Circumstances(batch, past -> past(past, batch)));
    return batch.accept(request, asked, events);
  }

  /** Duplicates are looked at before any rule. */
  private static Optional<Receipt> earlier(RequestId request, Asked asked, Batch batch) {
    Optional<Batch.Accepted> inBatch = batch.accepted(request);
    if (inBatch.isPresent()) {
      return Optional.of(
          sameContent(inBatch.get().hash().equals(asked.hash), inBatch.get().receipt()));
    }
    if (!batch.mayBeStored(request)) {
      return Optional.empty();
    }
    Optional<StoredEvent> stored = batch.find(request.id());
    return stored.map(
        first ->
            sameContent(
                MetadataFormat.decode(first.metadata()).requestHash().equals(asked.hash),
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
    while (batch.find(eventId(request, count + 1)).isPresent()) {
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
        .or(() -> batch.find(request.id()).map(stored -> EventReader.decode(stored).event()));
  }

  /** The first event of a request bears its name; the others add a number to it. */
  static String eventId(RequestId request, int number) {
    return number == 1 ? request.id() : request.id() + "#" + number;
  }
}
