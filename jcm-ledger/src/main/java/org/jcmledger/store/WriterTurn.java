package org.jcmledger.store;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to write to one log, within this process; and whether the log is closed. For
 * stores: {@link EventLog#begin()} takes the turn, and {@link TurnTransaction} passes it on.
 * Thread-safe.
 */
public final class WriterTurn {

  private final String log;
  // Fair: whoever waits longest writes next, so that a busy writer cannot starve the others.
  private final ReentrantLock turn = new ReentrantLock(true);
  private volatile boolean closed;

  /**
   * A turn that nobody has yet.
   *
   * @param log which log, in words for people
   */
  public WriterTurn(String log) {
    this.log = log;
  }

  /**
   * Waits for the turn and takes it.
   *
   * @throws LogClosedException if the log is closed
   * @throws IllegalStateException if this thread has the turn already
   */
  public void take() {
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
  public void pass() {
    turn.unlock();
  }

  /** Whether this thread has the turn. */
  public boolean isMine() {
    return turn.isHeldByCurrentThread();
  }

  /**
   * Waits for the turn and closes the log, so that nobody gets the turn again.
   *
   * @return false if the log was closed before
   */
  public boolean closeForEver() {
    turn.lock();
    try {
      boolean first = !closed;
      closed = true;
      return first;
    } finally {
      turn.unlock();
    }
  }

  /**
   * Refuses to go on with a closed log.
   *
   * @throws LogClosedException if the log is closed
   */
  public void requireNotClosed() {
    if (closed) {
      throw new LogClosedException(log);
    }
  }
}
