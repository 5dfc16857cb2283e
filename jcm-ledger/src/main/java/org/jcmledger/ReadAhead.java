package org.jcmledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log's events and makes the domain's of them on a thread of its own, while the caller's
 * takes them in. A few batches are between the two, never more.
 */
final class ReadAhead {

  private static final int BATCH = 512;
  private static final int BETWEEN = 8;

  private record Read(StoredEvent stored, RecordedEvent recorded) {}

  /** Stands behind the last batch. */
  private static final List<Read> END = List.of();

  private final BlockingQueue<List<Read>> between = new ArrayBlockingQueue<>(BETWEEN);
  private volatile @Nullable Throwable failure;

  private ReadAhead() {}

  /**
   * Shows the events after a position in order, as of one moment.
   *
   * @throws org.jcmledger.format.UnreadableEventException if one cannot be read
   */
  static void scan(
      EventLog log, long afterPosition, BiConsumer<StoredEvent, RecordedEvent> consumer) {
    new ReadAhead().run(log, afterPosition, consumer);
  }

  private void run(
      EventLog log, long afterPosition, BiConsumer<StoredEvent, RecordedEvent> consumer) {
    Thread reader = new Thread(() -> read(log, afterPosition), "jcm-ledger-reader");
    reader.setDaemon(true);
    reader.start();
    try {
      for (List<Read> batch = between.take(); !batch.isEmpty(); batch = between.take()) {
        batch.forEach(read -> consumer.accept(read.stored(), read.recorded()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the opening was interrupted");
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

  private void read(EventLog log, long afterPosition) {
    try {
      List<Read> last = new ArrayList<>(BATCH);
      log.scan(
          afterPosition,
          stored -> {
            last.add(new Read(stored, EventReader.decode(stored)));
            if (last.size() == BATCH) {
              put(List.copyOf(last));
              last.clear();
            }
            return true;
          });
      if (!last.isEmpty()) {
        put(last);
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    try {
      between.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody waits for the end any more.
    }
  }

  private void put(List<Read> batch) {
    try {
      between.put(batch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("nobody takes the events any more");
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
