package org.jcmledger.audit;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Scans and hashes on a thread of its own, and decodes and folds on the caller's. A few batches are
 * between them, never more.
 */
final class TwoThreads {

  private static final int BETWEEN = 4;

  /** Stands behind the last batch. */
  private static final SealedScan.Batch END =
      new SealedScan.Batch(new org.jcmledger.store.StoredEvent[0], 0, new boolean[0]);

  private final BlockingQueue<SealedScan.Batch> between = new ArrayBlockingQueue<>(BETWEEN);
  private volatile @Nullable Throwable failure;

  void run(SealedScan scan, Consumer<SealedScan.Batch> consumer) {
    Thread scanner = new Thread(() -> scan(scan), "jcm-audit-scan");
    scanner.setDaemon(true);
    scanner.start();
    try {
      for (SealedScan.Batch batch = between.take(); batch != END; batch = between.take()) {
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

  private void scan(SealedScan scan) {
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

  private void put(SealedScan.Batch batch) {
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
