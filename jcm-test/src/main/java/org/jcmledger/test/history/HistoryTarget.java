package org.jcmledger.test.history;

import org.jcmledger.core.command.Command;

/** A ledger, or anything that answers like one, against which histories are played. */
@FunctionalInterface
public interface HistoryTarget {

  /**
   * Submits a command and waits for what becomes of it; a refusal is an answer, not an exception.
   */
  Outcome submit(Command command);
}
