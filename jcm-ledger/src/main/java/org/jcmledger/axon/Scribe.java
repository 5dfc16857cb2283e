package org.jcmledger.axon;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Records batches on a thread of its own, one at a time, while the writer decides the next. Its
 * methods but {@link #isFree()} are the writer's.
 */
final class Scribe {

  private final Recorder recorder;
  private final Runnable whenFree;
  private final LinkedBlockingQueue<Optional<Batch>> given = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::run, "jcm-ledger-scribe");
  private volatile boolean free = true;
  private Optional<Throwable> fault = Optional.empty();

  /**
   * Starts the thread.
   *
   * @param whenFree is told when a batch is done, on the scribe's thread
   */
  Scribe(Recorder recorder, Runnable whenFree) {
    this.recorder = recorder;
    this.whenFree = whenFree;
    thread.setDaemon(true);
    thread.start();
  }

  /** Whether it has nothing to do. */
  boolean isFree() {
    return free;
  }

  /** Gives it a batch, when it is free. */
  void record(Batch batch) {
    free = false;
    given.add(Optional.of(batch));
  }

  /** What kept the last batch from being recorded, if anything; when it is free. */
  Optional<Throwable> fault() {
    return fault;
  }

  private void run() {
    try {
      for (Optional<Batch> next = given.take(); next.isPresent(); next = given.take()) {
        fault = recorded(next.get());
        free = true;
        whenFree.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody does.
    }
  }

  private Optional<Throwable> recorded(Batch batch) {
    try {
      recorder.record(batch);
      return Optional.empty();
    } catch (Throwable failed) { // Whatever it is, the writer deals with it.
      return Optional.of(failed);
    }
  }

  /** Ends the thread, when it is free. */
  void close() {
    given.add(Optional.empty());
    Threads.join(thread);
  }
}
