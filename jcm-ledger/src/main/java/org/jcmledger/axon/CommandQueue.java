package org.jcmledger.axon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.jcmledger.store.LogClosedException;

/**
 * Holds what waits for the writer, in order, up to a bound: a sender beyond it waits. Also whose
 * turn it is to write: whoever got it, the writer's thread from {@link #take} or a sender whom
 * {@link #lead} let in because nobody else was there, has it until it {@linkplain #giveBack gives
 * it back}. Once closed it takes nothing more but still gives out what it has, so nobody waits for
 * an answer for ever.
 *
 * @param <T> what waits
 */
final class CommandQueue<T> {

  private final String ledger;
  private final int capacity;
  private final ToIntFunction<T> weight;
  private final ArrayDeque<T> waiting = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition workToDo = lock.newCondition();
  private final Condition notFull = lock.newCondition();
  private int sendersHeldUp;
  private boolean taken;
  private boolean closed;

  /**
   * @param capacity how many may wait
   * @param weight how much of a batch one of them is, 1 or more
   */
  CommandQueue(String ledger, int capacity, ToIntFunction<T> weight) {
    this.ledger = ledger;
    this.capacity = capacity;
    this.weight = weight;
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
        sendersHeldUp++;
        notFull.awaitUninterruptibly();
        sendersHeldUp--;
      }
      requireOpen();
      waiting.add(item);
      if (!taken) { // Whoever has the turn looks again before giving it back.
        workToDo.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes the turn if nobody has it and nothing waits: the caller may then do the writer's work for
   * itself, which saves it from waking another thread and being woken by it, and must {@link
   * #giveBack} afterwards.
   *
   * @throws LogClosedException if the queue is closed
   */
  boolean lead() {
    lock.lock();
    try {
      requireOpen();
      if (taken || !waiting.isEmpty()) {
        return false;
      }
      taken = true;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Gives the turn back; for who has it, and nobody else. */
  void giveBack() {
    lock.lock();
    try {
      taken = false;
      if (closed || !waiting.isEmpty()) {
        workToDo.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for something and for the turn, and takes the turn and up to {@code max} of it, but one
   * at least; empty only when closed and done, and then nobody gets the turn any more.
   */
  List<T> take(int max) {
    lock.lock();
    try {
      while (taken || (!closed && waiting.isEmpty())) {
        workToDo.awaitUninterruptibly();
      }
      taken = true;
      List<T> batch = new ArrayList<>(Math.min(max, waiting.size()));
      int sum = 0;
      while (!waiting.isEmpty()) {
        sum += weight.applyAsInt(waiting.element());
        if (sum > max && !batch.isEmpty()) {
          break;
        }
        batch.add(waiting.remove());
      }
      if (sendersHeldUp > 0) {
        notFull.signalAll();
      }
      return batch;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      workToDo.signalAll();
      notFull.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new LogClosedException(ledger);
    }
  }
}
