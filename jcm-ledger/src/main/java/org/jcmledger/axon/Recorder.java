package org.jcmledger.axon;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;

/**
 * Records what was decided: appended and committed together, and then shown to the views. Used by
 * one thread at a time.
 */
final class Recorder {

  /** Under this name a unit of work carries the transaction into which its events go. */
  static final String TRANSACTION = "jcm-transaction";

  private final EventLog log;
  private final EventBus events;
  private final Consumer<List<RecordedEvent>> committed;

  Recorder(EventLog log, EventBus events, Consumer<List<RecordedEvent>> committed) {
    this.log = log;
    this.events = events;
    this.committed = committed;
  }

  /**
   * Records a batch that was decided ahead.
   *
   * @throws OvertakenException if others have written meanwhile; nothing is recorded then
   */
  void record(Batch batch) throws Exception {
    try (LogTransaction transaction = log.begin()) {
      if (transaction.head() != batch.head()) {
        throw new OvertakenException();
      }
      record(batch, transaction);
    }
  }

  /** Records a batch in a transaction that was begun before it was decided. */
  void record(Batch batch, LogTransaction transaction) throws Exception {
    if (batch.events() == 0) {
      return;
    }
    UnitOfWork<CommandMessage<?>> unitOfWork =
        DefaultUnitOfWork.startAndGet(batch.commands().get(0).message);
    try {
      unitOfWork.resources().put(TRANSACTION, transaction);
      events.publish(batch.messages()); // Appended when the unit of work prepares its commit.
      unitOfWork.onCommit(uow -> transaction.commit());
    } catch (Throwable fault) {
      unitOfWork.rollback(fault);
      throw fault;
    }
    unitOfWork.commit();
    committed.accept(batch.recorded());
  }
}
