package org.jcmledger.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What is done in one of Axon's units of work: committed when it is done, rolled back if it fails.
 */
interface OneUnit {

  void work(UnitOfWork<CommandMessage<?>> unitOfWork) throws Exception;

  /**
   * Does it.
   *
   * @param first the first of the commands that it is done for
   */
  static void of(BatchingCommandBus.Waiting first, OneUnit unit) throws Exception {
    UnitOfWork<CommandMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(first.message);
    try {
      unit.work(unitOfWork);
    } catch (Throwable fault) {
      unitOfWork.rollback(fault);
      throw fault;
    }
    unitOfWork.commit();
  }
}
