package org.jcmledger.axon;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.OutcomeUnknownException;

/**
 * What is written in one turn: decided in order, committed together, shown to the views, and only
 * then answered. Confined to whoever has the turn.
 */
final class Writer {

  /** How often a command in doubt is tried again. */
  private static final int MOST_TRIES = 5;

  private final EventLog log;
  private final InstantSource clock;
  private final LiveState live;
  private final RequestsSeen requests;
  private final BatchingCommandBus bus;
  private final EventBus events;
  private final Consumer<List<RecordedEvent>> committed;
  private final Snapshots snapshots;
  private Optional<Instant> lastRecordedAt;

  /** The position up to which the views and aggregates know the log. */
  private long seen;

  Writer(
      EventLog log,
      Past past,
      InstantSource clock,
      BatchingCommandBus bus,
      EventBus events,
      Snapshots snapshots,
      Consumer<List<RecordedEvent>> committed) {
    this.log = log;
    this.live = past.live();
    this.requests = past.requests();
    this.seen = past.position();
    this.clock = clock;
    this.bus = bus;
    this.events = events;
    this.snapshots = snapshots;
    this.lastRecordedAt = past.view().recordedAt();
    this.committed = committed;
  }

  /** Writes and answers. A fault is narrowed down by running the commands again one by one. */
  void write(List<BatchingCommandBus.Waiting> batch) {
    try {
      attempt(batch);
    } catch (OutcomeUnknownException unknown) {
      batch.forEach(waiting -> resolve(waiting, unknown));
    } catch (Throwable fault) { // Whatever it is, senders are answered and the writer lives on.
      if (batch.size() == 1) {
        batch.get(0).fail(fault);
      } else {
        batch.forEach(this::writeAlone);
      }
    }
    snapshots.mayTake(seen, lastRecordedAt, live, requests);
  }

  /** After the last turn. */
  void close() {
    snapshots.close(seen, lastRecordedAt, live, requests);
  }

  private void writeAlone(BatchingCommandBus.Waiting waiting) {
    try {
      attempt(List.of(waiting));
    } catch (OutcomeUnknownException unknown) {
      resolve(waiting, unknown);
    } catch (Throwable fault) {
      waiting.fail(fault);
    }
  }

  /**
   * Finds out what became of a command whose commit was left in doubt: handled again, it is
   * answered by its request if it was recorded, and recorded if it was not. Only when that fails
   * too does its sender hear that nobody knows.
   */
  private void resolve(BatchingCommandBus.Waiting waiting, OutcomeUnknownException doubt) {
    OutcomeUnknownException unknown = doubt;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try {
        attempt(List.of(waiting));
        return;
      } catch (OutcomeUnknownException again) {
        unknown = again;
      } catch (Throwable fault) {
        break;
      }
    }
    waiting.fail(unknown);
  }

  /**
   * Takes up what the log holds beyond what has been seen: commits of other processes, and those of
   * ours that were in doubt and did become durable.
   */
  private void catchUp(long head) {
    List<RecordedEvent> missed = new ArrayList<>();
    log.scan(
        seen,
        head,
        stored -> {
          RecordedEvent recorded = EventReader.decode(stored);
          live.replay(stored.stream(), stored.sequence(), recorded.event());
          requests.add(recorded.request());
          seen = stored.position();
          lastRecordedAt = Optional.of(recorded.recordedAt());
          missed.add(recorded);
          return true;
        });
    committed.accept(missed);
  }

  private void attempt(List<BatchingCommandBus.Waiting> batch) throws Exception {
    List<Object> results;
    try (LogTransaction transaction = log.begin()) {
      if (transaction.head() > seen) {
        catchUp(transaction.head());
      }
      transaction.lookAhead(mayBeStored(batch));
      Batch current = new Batch(transaction, clock.instant(), live, requests);
      try {
        results = handle(batch, current);
      } finally {
        if (!current.isCommitted()) {
          live.takeBackTo(0);
        }
      }
      live.committed();
      if (!current.events().isEmpty()) {
        seen = current.lastPosition();
        lastRecordedAt = Optional.of(current.recordedAt());
        current.events().forEach(recorded -> requests.add(recorded.request()));
        committed.accept(current.events());
      }
    }
    bus.answering();
    for (int i = 0; i < batch.size(); i++) {
      if (results.get(i) instanceof Throwable refused) {
        batch.get(i).fail(refused);
      } else {
        batch.get(i).answer(results.get(i));
      }
    }
  }

  /** The requests of a batch that the log may hold already. */
  private List<String> mayBeStored(List<BatchingCommandBus.Waiting> batch) {
    return batch.stream()
        .map(waiting -> (Submission) waiting.message.getPayload())
        .flatMap(submission -> submission.commands().stream())
        .map(asked -> asked.command.request())
        .filter(requests::mayHold)
        .map(RequestId::id)
        .toList();
  }

  /** Handles and commits; the receipt or refusal of each command, in their order. */
  private List<Object> handle(List<BatchingCommandBus.Waiting> batch, Batch current)
      throws Exception {
    List<Object> results = new ArrayList<>(batch.size());
    UnitOfWork<CommandMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(batch.get(0).message);
    try {
      unitOfWork.resources().put(Batch.RESOURCE, current);
      for (BatchingCommandBus.Waiting waiting : batch) {
        results.add(handle(waiting, unitOfWork));
      }
      if (!current.events().isEmpty()) {
        events.publish(current.messages()); // Appended when the unit of work prepares its commit.
      }
      unitOfWork.onCommit(uow -> current.commit());
    } catch (Throwable fault) {
      unitOfWork.rollback(fault);
      throw fault;
    }
    unitOfWork.commit();
    return results;
  }

  /** A refusal is an answer, not a fault: it must not roll back the commands beside it. */
  private Object handle(
      BatchingCommandBus.Waiting waiting, UnitOfWork<CommandMessage<?>> unitOfWork)
      throws Exception {
    try {
      return bus.handle(waiting.message, unitOfWork);
    } catch (RejectedException | BatchRejectedException refused) {
      return refused;
    }
  }
}
