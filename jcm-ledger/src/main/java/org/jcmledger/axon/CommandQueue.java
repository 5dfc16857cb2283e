package org.jcmledger.axon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jcmledger.store.LogClosedException;

/**
 * Holds what waits for the writer, in order, up to a bound: a sender beyond it waits. Once closed
 * it takes nothing more but still gives out what it has, so nobody waits for an answer for ever.
 *
 * @param <T> what waits
 */
final class CommandQueue<T> {

  private final String ledger;
  private final int capacity;
  private final ArrayDeque<T> waiting = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Condition notFull = lock.newCondition();
  private boolean closed;

  CommandQueue(String ledger, int capacity) {
    this.ledger = ledger;
    this.capacity = capacity;
  }

  /**
   * Waits for room and adds.
   *
   * @throws LogClosedException if the queue is closed, or is closed while waiting
   */
  void put(T item) {
    lock.lock();
    try {
      while (!closed && waiting.size() >= capacity) {
        notFull.awaitUninterruptibly();
      }
      if (closed) {
        throw new LogClosedException(ledger);
      }
      waiting.add(item);
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for something and takes up to {@code max} of it; empty only when closed and done. */
  List<T> take(int max) {
    lock.lock();
    try {
      while (!closed && waiting.isEmpty()) {
        notEmpty.awaitUninterruptibly();
      }
      List<T> taken = new ArrayList<>(Math.min(max, waiting.size()));
      while (taken.size() < max && !waiting.isEmpty()) {
        taken.add(waiting.remove());
      }
      notFull.signalAll();
      return taken;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      notEmpty.signalAll();
      notFull.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
