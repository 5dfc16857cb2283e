package org.jcmledger.audit;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jcmledger.store.LeafHash;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log on a thread of its own, and checks on the caller's. A few batches are between them,
 * never more; while one waits there, the reading thread has time to prepare the next itself.
 */
final class TwoThreads {

  private static final int BETWEEN = 4;

  /** Stands behind the last batch. */
  private static final Batch END = new Batch();

  private final BlockingQueue<Batch> between = new ArrayBlockingQueue<>(BETWEEN);
  private final LeafHash hasher = new LeafHash(); // the reading thread's
  private volatile @Nullable Throwable failure;

  void run(LogScan scan, Consumer<Batch> consumer) {
    Thread scanner = new Thread(() -> scan(scan), "jcm-audit-scan");
    scanner.setDaemon(true);
    scanner.start();
    try {
      for (Batch batch = between.take(); batch != END; batch = between.take()) {
        consumer.accept(batch);
      }
      scanner.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the audit was interrupted");
    } finally {
      stop(scanner);
    }
    Throwable failed = failure;
    if (failed instanceof RuntimeException e) {
      throw e;
    }
    if (failed instanceof Error e) {
      throw e;
    }
  }

  private void scan(LogScan scan) {
    try {
      scan.run(this::put);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    try {
      between.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody waits for the end any more.
    }
  }

  private void put(Batch batch) {
    if (!between.isEmpty()) {
      batch.prepare(hasher);
    }
    try {
      between.put(batch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("nobody takes the events any more");
    }
  }

  /** Waits until the scan has given the log back, whatever ended this. */
  private static void stop(Thread scanner) {
    boolean interrupted = false;
    while (scanner.isAlive()) {
      scanner.interrupt();
      try {
        scanner.join(1_000);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
