package org.jcmledger.axon;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfiguration;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.OutcomeUnknownException;

/**
 * The ledger's one writer: takes what waits, decides it in order, commits it together, lets the
 * views move on, and only then answers.
 */
final class Writer implements Runnable {

  /** How many commands are committed together at the most. */
  static final int MAX_BATCH = 512;

  /** A refusal is an answer, not a fault: it must not roll back the commands beside it. */
  private static final RollbackConfiguration ON_FAULTS =
      failure -> !(failure instanceof RejectedException);

  /** How often a command in doubt is tried again. */
  private static final int MOST_TRIES = 5;

  private final EventLog log;
  private final InstantSource clock;
  private final Aggregates aggregates;
  private final CommandQueue<BatchingCommandBus.Waiting> queue;
  private final BatchingCommandBus bus;
  private final Consumer<List<RecordedEvent>> committed;

  /** The position up to which the views and aggregates know the log. */
  private long seen;

  Writer(
      EventLog log,
      long seen,
      InstantSource clock,
      Aggregates aggregates,
      CommandQueue<BatchingCommandBus.Waiting> queue,
      BatchingCommandBus bus,
      Consumer<List<RecordedEvent>> committed) {
    this.log = log;
    this.seen = seen;
    this.clock = clock;
    this.aggregates = aggregates;
    this.queue = queue;
    this.bus = bus;
    this.committed = committed;
  }

  @Override
  public void run() {
    List<BatchingCommandBus.Waiting> batch = queue.take(MAX_BATCH);
    while (!batch.isEmpty()) {
      run(batch);
      batch = queue.take(MAX_BATCH);
    }
  }

  /** A fault is narrowed down by running the commands again one by one. */
  private void run(List<BatchingCommandBus.Waiting> batch) {
    try {
      attempt(batch);
    } catch (OutcomeUnknownException unknown) {
      batch.forEach(waiting -> resolve(waiting, unknown));
    } catch (Throwable fault) { // Whatever it is, senders are answered and the writer lives on.
      if (batch.size() == 1) {
        batch.get(0).fail(fault);
      } else {
        batch.forEach(this::runAlone);
      }
    }
  }

  private void runAlone(BatchingCommandBus.Waiting waiting) {
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
          aggregates.takeUp(stored, recorded.event());
          return missed.add(recorded);
        });
    committed.accept(missed);
    seen = head;
  }

  private void attempt(List<BatchingCommandBus.Waiting> batch) throws Exception {
    List<Object> results;
    try (LogTransaction transaction = log.begin()) {
      if (transaction.head() > seen) {
        catchUp(transaction.head());
      }
      transaction.lookAhead(requests(batch));
      Batch current = new Batch(transaction, clock.instant());
      aggregates.beginBatch();
      results = handle(batch, current);
      if (!current.events().isEmpty()) {
        committed.accept(current.events());
        seen = current.lastPosition();
      }
    }
    for (int i = 0; i < batch.size(); i++) {
      if (results.get(i) instanceof RejectedException refused) {
        batch.get(i).fail(refused);
      } else {
        batch.get(i).answer(results.get(i));
      }
    }
  }

  private static List<String> requests(List<BatchingCommandBus.Waiting> batch) {
    return batch.stream()
        .map(waiting -> ((Command) waiting.message.getPayload()).request().id())
        .toList();
  }

  /** Handles and commits; the receipt or refusal of each command, in their order. */
  private List<Object> handle(List<BatchingCommandBus.Waiting> batch, Batch current)
      throws Exception {
    List<CommandMessage<?>> messages = new ArrayList<>(batch.size());
    for (BatchingCommandBus.Waiting waiting : batch) {
      messages.add(waiting.message);
    }
    BatchingUnitOfWork<CommandMessage<?>> unitOfWork = new BatchingUnitOfWork<>(messages);
    unitOfWork.resources().put(Batch.RESOURCE, current);
    unitOfWork.onCommit(uow -> current.commit());
    List<Object> results = new ArrayList<>(batch.size());
    var outcome =
        unitOfWork.executeWithResult(
            () -> {
              try {
                Object receipt = bus.handle(unitOfWork.getMessage(), unitOfWork);
                results.add(receipt);
                return receipt;
              } catch (RejectedException refused) {
                results.add(refused);
                throw refused;
              }
            },
            ON_FAULTS);
    if (!current.isCommitted()) {
      throw outcome.isExceptional() && outcome.exceptionResult() instanceof Exception fault
          ? fault
          : new IllegalStateException("the batch was not committed");
    }
    return results;
  }
}
