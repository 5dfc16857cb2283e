package org.jcmledger.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jcmledger.store.StoredEvent;

/**
 * A database and senders who each wait until their row is durable, with nothing between: one thread
 * inserts whatever waits and commits it. What a ledger cannot exceed that answers its senders one
 * by one.
 */
final class GroupCommit {

  /** As many as the ledger's writer takes at once. */
  private static final int MOST = 512;

  /** Where rows go. */
  interface Store {
    /** Inserts rows, and returns when they are durable. */
    void commit(List<StoredEvent> rows);
  }

  /** What was reached. */
  record Reached(long rows, double seconds, long commits) {

    double perSecond() {
      return rows / seconds;
    }

    /** How many rows a commit had on average. */
    double commitSize() {
      return (double) rows / commits;
    }

    /** Several, one after another. */
    static Reached together(List<Reached> parts) {
      return new Reached(
          parts.stream().mapToLong(Reached::rows).sum(),
          parts.stream().mapToDouble(Reached::seconds).sum(),
          parts.stream().mapToLong(Reached::commits).sum());
    }
  }

  /** A row that a sender waits for. */
  private static final class Waiting {
    private final StoredEvent row;
    private final Thread sender = Thread.currentThread();
    private volatile boolean durable;

    Waiting(StoredEvent row) {
      this.row = row;
    }

    void await() {
      while (!durable) {
        LockSupport.park(this);
      }
    }

    void answer() {
      durable = true;
      LockSupport.unpark(sender);
    }
  }

  private final Store store;
  private final List<StoredEvent> rows;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Queue<Waiting> queue = new ArrayDeque<>();
  private int next;

  private GroupCommit(Store store, List<StoredEvent> rows) {
    this.store = store;
    this.rows = rows;
  }

  /** Commits rows, in their order, for so many senders. */
  static Reached run(Store store, List<StoredEvent> rows, int senders) {
    return new GroupCommit(store, rows).run(senders);
  }

  private Reached run(int senders) {
    ExecutorService pool = Executors.newFixedThreadPool(senders);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < senders; i++) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  send();
                  return true;
                }));
      }
      long began = System.nanoTime();
      start.countDown();
      int commits = write();
      double seconds = (System.nanoTime() - began) / 1e9;
      for (Future<?> one : running) {
        one.get();
      }
      return new Reached(rows.size(), seconds, commits);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a sender failed", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void send() {
    while (true) {
      Waiting waiting;
      lock.lock();
      try {
        if (next == rows.size()) {
          return;
        }
        waiting = new Waiting(rows.get(next++));
        queue.add(waiting);
        something.signal();
      } finally {
        lock.unlock();
      }
      waiting.await();
    }
  }

  private int write() {
    int commits = 0;
    for (int done = 0; done < rows.size(); commits++) {
      List<Waiting> group = take();
      List<StoredEvent> events = new ArrayList<>(group.size());
      group.forEach(waiting -> events.add(waiting.row));
      store.commit(events);
      group.forEach(Waiting::answer);
      done += group.size();
    }
    return commits;
  }

  private List<Waiting> take() {
    List<Waiting> group = new ArrayList<>();
    lock.lock();
    try {
      while (queue.isEmpty()) {
        something.awaitUninterruptibly();
      }
      while (!queue.isEmpty() && group.size() < MOST) {
        group.add(queue.remove());
      }
      return group;
    } finally {
      lock.unlock();
    }
  }
}
