package org.jcmledger.store;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log on a thread of its own, while the caller's takes in what was read, batch by batch. A
 * few batches are between the two, never more; while one waits there, the reading thread has time
 * to prepare the next itself.
 *
 * @param <B> a batch; it is handed on whole, and no longer touched by the thread that read it
 */
public final class ReadAhead<B> {

  private static final int BETWEEN = 4;

  /** The batches; nothing stands behind the last one. */
  private final BlockingQueue<Optional<B>> between = new ArrayBlockingQueue<>(BETWEEN);

  private final Consumer<B> prepare;
  private volatile @Nullable Throwable failure;

  private ReadAhead(Consumer<B> prepare) {
    this.prepare = prepare;
  }

  /**
   * Reads and takes in, until the end or until one of the two fails. Whichever it is, the reading
   * thread has given the log back when this returns or throws.
   *
   * @param thread the name of the reading thread
   * @param reading hands on one batch after another
   * @param prepare does on the reading thread, if that has time, what {@code taking} does otherwise
   * @param taking takes a batch in, on this thread, in the order in which they were handed on
   * @throws CancellationException if this thread is interrupted, which it still is afterwards
   */
  public static <B> void run(
      String thread, Consumer<Consumer<B>> reading, Consumer<B> prepare, Consumer<B> taking) {
    new ReadAhead<>(prepare).run(thread, reading, taking);
  }

  private void run(String thread, Consumer<Consumer<B>> reading, Consumer<B> taking) {
    Thread reader = new Thread(() -> read(reading), thread);
    reader.setDaemon(true);
    reader.start();
    try {
      for (Optional<B> batch = between.take(); batch.isPresent(); batch = between.take()) {
        taking.accept(batch.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading the log");
    } finally {
      stop(reader);
    }
    Throwable failed = failure;
    if (failed instanceof RuntimeException e) {
      throw e;
    }
    if (failed instanceof Error e) {
      throw e;
    }
  }

  private void read(Consumer<Consumer<B>> reading) {
    try {
      reading.accept(this::hand);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    try {
      between.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody waits for the end any more.
    }
  }

  private void hand(B batch) {
    if (!between.isEmpty()) {
      prepare.accept(batch);
    }
    try {
      between.put(Optional.of(batch));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("nobody takes what is read any more");
    }
  }

  /** Waits until the reader has given the log back, whatever ended this. */
  private static void stop(Thread reader) {
    boolean interrupted = false;
    while (reader.isAlive()) {
      reader.interrupt();
      try {
        reader.join(1_000);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
