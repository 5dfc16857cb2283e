package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LeafHash;

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

  /**
   * Reads it once more, for nothing but the events whose bytes do not give the hashes that are
   * stored with them: the first of them, up to as many as an audit lists.
   */
  List<Long> changed() {
    LeafHash hasher = new LeafHash();
    List<Long> changed = new ArrayList<>();
    log.scan(
        0,
        head,
        row -> {
          if (!Arrays.equals(hasher.of(row), row.leafHash())) {
            changed.add(row.position());
          }
          return changed.size() < Suspicions.LISTED;
        });
    return changed;
  }

  private void hand(Consumer<Batch> consumer) {
    Batch full = batch;
    batch = new Batch();
    consumer.accept(full);
  }
}
