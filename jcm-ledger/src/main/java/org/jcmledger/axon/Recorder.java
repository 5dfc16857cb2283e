package org.jcmledger.axon;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
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
  private final EventStorageEngine engine;
  private final Consumer<List<RecordedEvent>> committed;

  Recorder(EventLog log, EventStorageEngine engine, Consumer<List<RecordedEvent>> committed) {
    this.log = log;
    this.engine = engine;
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
      OneUnit.of(batch.commands().get(0), unitOfWork -> publish(batch, transaction, unitOfWork));
    }
    show(batch);
  }

  /** Appends and commits the events of a batch. */
  void publish(Batch batch, LogTransaction transaction, UnitOfWork<CommandMessage<?>> unitOfWork) {
    if (batch.events() > 0) {
      unitOfWork.resources().put(TRANSACTION, transaction);
      engine.appendEvents(batch.messages());
      transaction.commit();
    }
  }

  /** Shows a batch that is recorded to the views. */
  void show(Batch batch) {
    if (batch.events() > 0) {
      committed.accept(batch.recorded());
    }
  }
}
