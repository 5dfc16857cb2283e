package org.jcmledger.store;

import java.util.concurrent.locks.ReentrantLock;

/** Whose turn it is to write to one log, within this process. */
final class WriterTurn {

  private final String log;
  // Fair: whoever waits longest writes next, so that a busy writer cannot starve the others.
  private final ReentrantLock turn = new ReentrantLock(true);
  private volatile boolean closed;

  /**
   * @param log which log, in words for people
   */
  WriterTurn(String log) {
    this.log = log;
  }

  /** Waits for the turn and takes it. */
  void take() {
    requireNotClosed();
    if (turn.isHeldByCurrentThread()) {
      throw new IllegalStateException("this thread has a transaction open already");
    }
    turn.lock();
    if (closed) {
      turn.unlock();
      requireNotClosed();
    }
  }

  /** Passes the turn on. */
  void pass() {
    turn.unlock();
  }

  boolean isMine() {
    return turn.isHeldByCurrentThread();
  }

  /**
   * Waits for the turn and closes the log, so that nobody gets the turn again.
   *
   * @return false if the log was closed before
   */
  boolean closeForEver() {
    turn.lock();
    try {
      boolean first = !closed;
      closed = true;
      return first;
    } finally {
      turn.unlock();
    }
  }

  void requireNotClosed() {
    if (closed) {
      throw new LogClosedException(log);
    }
  }
}
