package org.jcmledger.audit;

import java.util.function.Consumer;
import org.jcmledger.store.EventLog;

/** Reads a log once, from its first row on, and hands it on in batches. One thread's. */
final class LogScan {

  private final EventLog log;
  private final long head;
  private Batch batch = new Batch();

  LogScan(EventLog log, long head) {
    this.log = log;
    this.head = head;
  }

  void run(Consumer<Batch> consumer) {
    log.scan(
        0,
        head,
        row -> {
          batch.add(row);
          if (batch.isFull()) {
            hand(consumer);
          }
          return true;
        });
    if (batch.count() > 0) {
      hand(consumer);
    }
  }

  private void hand(Consumer<Batch> consumer) {
    Batch full = batch;
    batch = new Batch();
    consumer.accept(full);
  }
}
