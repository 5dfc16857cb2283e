package org.jcmledger.axon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
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

  /** So many are worth waking the writer for, while it waits for more. */
  private static final int SOME = 2;

  private final String ledger;
  private final int capacity;
  private final ToIntFunction<T> weight;
  private final ArrayDeque<T> waiting = new ArrayDeque<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition workToDo = lock.newCondition();
  private final Condition notFull = lock.newCondition();
  private final Gathering gathering;
  private int sendersHeldUp;
  private long weightWaiting;

  /** How many are still expected of those who are to be in the turn, and until when. */
  private int missing;

  private long until;

  /** How many must wait before the writer is woken; more than 1 only while it gathers. */
  private int wanted = 1;

  private boolean taken;

  /** Whether who has the turn waits for more to do. */
  private boolean more;

  private boolean closed;

  /**
   * @param capacity how many may wait
   * @param weight how much of a batch one of them is, 1 or more
   */
  CommandQueue(String ledger, int capacity, ToIntFunction<T> weight) {
    this(ledger, capacity, weight, new Gathering());
  }

  /** The same, with another way to tell for whom to wait. */
  CommandQueue(String ledger, int capacity, ToIntFunction<T> weight, Gathering gathering) {
    this.ledger = ledger;
    this.capacity = capacity;
    this.weight = weight;
    this.gathering = gathering;
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
      weightWaiting += weight.applyAsInt(item);
      // Whoever has the turn looks again before giving it back.
      if ((!taken || more) && waiting.size() >= wanted) {
        workToDo.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes the turn if nobody has it, nothing waits and nobody else is likely to come: the caller
   * may then do the writer's work for itself, which saves it from waking another thread and being
   * woken by it, and must {@link #giveBack} afterwards.
   *
   * @throws LogClosedException if the queue is closed
   */
  boolean lead() {
    lock.lock();
    try {
      requireOpen();
      if (taken || !waiting.isEmpty() || gathering.expected() > 1) {
        return false;
      }
      taken = true;
      gathering.begin(1);
      return true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes the turn if nobody has it and nothing waits: for what can be left undone. Whoever got it
   * must {@link #giveBack} it.
   */
  boolean takeIfIdle() {
    lock.lock();
    try {
      if (closed || taken || !waiting.isEmpty()) {
        return false;
      }
      taken = true;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** To be told, by who has the turn, before those of the turn hear their answers. */
  void answering() {
    lock.lock();
    try {
      gathering.end(waiting.size());
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
   * Waits for something and for the turn, and a moment for {@linkplain Gathering others who are
   * likely to come}, and takes the turn and up to {@code max} of it, but one at least; empty only
   * when closed and done, and then nobody gets the turn any more.
   */
  List<T> take(int max) {
    lock.lock();
    try {
      while (taken || (!closed && waiting.isEmpty())) {
        workToDo.awaitUninterruptibly();
      }
      gather(max);
      taken = true;
      List<T> batch = remove(max, max);
      missing = 0;
      gathering.begin(batch.size());
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** How many are likely to be in the next turn, 1 or more. */
  int expected() {
    lock.lock();
    try {
      return gathering.expected();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for something and for the turn, and takes the turn and what is there of it, as {@link
   * #take} does; others who are likely to come are left to {@link #takeExpected}.
   */
  List<T> takeAtOnce(int max) {
    lock.lock();
    try {
      while (taken || (!closed && waiting.isEmpty())) {
        workToDo.awaitUninterruptibly();
      }
      taken = true;
      List<T> batch = remove(max, max);
      missing = gathering.expected() - batch.size();
      until = gathering.now() + gathering.nanos();
      gathering.begin(batch.size());
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /**
   * For who has the turn: takes more of what fits, and waits a moment for some of those who are
   * likely to come; empty if they have all come, or do not.
   *
   * @param room how much fits
   * @param max how much fits if nothing has been taken before
   */
  List<T> takeExpected(int room, int max) {
    lock.lock();
    try {
      more = true;
      awaitUntil(Math.min(missing, SOME), room, until - gathering.now());
      more = false;
      List<T> batch = remove(room, max);
      missing -= batch.size();
      gathering.also(batch.size());
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes what waits and fits; one at least, if there is room for all that may be taken at once.
   */
  private List<T> remove(int room, int max) {
    List<T> batch = new ArrayList<>(Math.min(room, waiting.size()));
    int sum = 0;
    while (!waiting.isEmpty()) {
      int next = weight.applyAsInt(waiting.element());
      if (sum + next > room && !(batch.isEmpty() && room == max)) {
        break;
      }
      sum += next;
      batch.add(waiting.remove());
    }
    weightWaiting -= sum;
    if (sendersHeldUp > 0) {
      notFull.signalAll();
    }
    return batch;
  }

  /**
   * For who has the turn: takes more of what fits beside what was taken before, and waits for it,
   * unless or until that is enough.
   *
   * @param room how much fits
   * @param max how much fits if nothing has been taken before
   * @param enough whether not to wait; after {@link #lookAgain} it is asked again
   */
  List<T> takeMore(int room, int max, BooleanSupplier enough) {
    lock.lock();
    try {
      more = true;
      while (!enough.getAsBoolean() && !nextFits(room, max)) {
        workToDo.awaitUninterruptibly();
      }
      more = false;
      return remove(room, max);
    } finally {
      lock.unlock();
    }
  }

  private boolean nextFits(int room, int max) {
    return !waiting.isEmpty() && (room == max || weight.applyAsInt(waiting.element()) <= room);
  }

  /** What {@link #takeMore} waits for may have come true. */
  void lookAgain() {
    lock.lock();
    try {
      workToDo.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits a moment. Nobody takes the turn meanwhile, since something waits. */
  private void gather(int max) {
    awaitUntil(Math.min(max, gathering.expected()), max, gathering.nanos());
  }

  /** Waits until so many wait, or what fits, but not longer. */
  private void awaitUntil(int number, int room, long nanos) {
    wanted = number;
    long left = nanos;
    while (!closed && waiting.size() < wanted && weightWaiting < room && left > 0) {
      try {
        left = workToDo.awaitNanos(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        left = 0;
      }
    }
    wanted = 1;
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
