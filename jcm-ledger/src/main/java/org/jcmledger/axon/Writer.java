package org.jcmledger.axon;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfiguration;
import org.jcmledger.core.rejection.RejectedException;
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

  private final EventLog log;
  private final InstantSource clock;
  private final Aggregates aggregates;
  private final CommandQueue<BatchingCommandBus.Waiting> queue;
  private final BatchingCommandBus bus;
  private final Consumer<List<RecordedEvent>> committed;

  Writer(
      EventLog log,
      InstantSource clock,
      Aggregates aggregates,
      CommandQueue<BatchingCommandBus.Waiting> queue,
      BatchingCommandBus bus,
      Consumer<List<RecordedEvent>> committed) {
    this.log = log;
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
      // What became durable answers by its request when it is sent again; the rest is done now.
      batch.forEach(this::runAlone);
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError fault) {
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
    } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError fault) {
      waiting.fail(fault);
    }
  }

  private void attempt(List<BatchingCommandBus.Waiting> batch) throws Exception {
    List<Object> results;
    try (LogTransaction transaction = log.begin()) {
      Batch current = new Batch(transaction, clock.instant());
      aggregates.beginBatch();
      results = handle(batch, current);
      if (!current.events().isEmpty()) {
        committed.accept(current.events());
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
