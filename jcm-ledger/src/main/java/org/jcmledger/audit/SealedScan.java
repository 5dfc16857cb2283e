package org.jcmledger.audit;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jcmledger.seal.MerkleTree;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/**
 * Reads a log once, computes every leaf hash again from the bytes, and grows the Merkle tree. One
 * thread's.
 */
final class SealedScan {

  /** How many events are handed on at a time. */
  static final int BATCH = 512;

  /** Some consecutive events, and which of them have bytes that do not give their hash. */
  static final class Batch {

    private final StoredEvent[] events;
    private final int count;
    private final boolean[] broken;

    Batch(StoredEvent[] events, int count, boolean[] broken) {
      this.events = events;
      this.count = count;
      this.broken = broken;
    }

    int count() {
      return count;
    }

    StoredEvent event(int index) {
      return events[index];
    }

    boolean isBroken(int index) {
      return broken.length > 0 && broken[index];
    }
  }

  private static final boolean[] NONE = {};

  final MerkleTree tree = new MerkleTree();
  private final EventLog log;
  private final long head;
  private final LeafHash leafHash = new LeafHash();
  private StoredEvent[] events = new StoredEvent[BATCH];
  private boolean[] broken = NONE;
  private int count;

  SealedScan(EventLog log, long head) {
    this.log = log;
    this.head = head;
  }

  void run(Consumer<Batch> consumer) {
    log.scan(
        0,
        head,
        stored -> {
          byte[] hash = leafHash.of(stored);
          tree.add(hash);
          if (!Arrays.equals(hash, stored.leafHash())) {
            broken = broken.length == 0 ? new boolean[BATCH] : broken;
            broken[count] = true;
          }
          events[count++] = stored;
          if (count == BATCH) {
            hand(consumer);
          }
          return true;
        });
    if (count > 0) {
      hand(consumer);
    }
  }

  private void hand(Consumer<Batch> consumer) {
    Batch batch = new Batch(events, count, broken);
    events = new StoredEvent[BATCH];
    broken = NONE;
    count = 0;
    consumer.accept(batch);
  }
}
