package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.all;
import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.events;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.SnapshotStore;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;

/** What a log promises that has a place for snapshots; one that has none promises nothing here. */
abstract class SnapshotTests extends ScanTests {

  private static final int SEVERAL_MEGABYTES = 3_500_017;

  @Test
  void keepsTheSnapshotThatWasWrittenLast() {
    List<StoredEvent> before = append(log, events(0, 3));
    Optional<SnapshotStore> snapshots = log.snapshots();
    if (snapshots.isEmpty()) {
      return;
    }
    SnapshotStore store = snapshots.get();
    assertTrue(store.read().isEmpty(), "before the first");
    for (int size : List.of(SEVERAL_MEGABYTES, 1 << 20, 0, 40, SEVERAL_MEGABYTES + 1)) {
      byte[] snapshot = snapshot(size);
      store.write(snapshot);
      assertKept(snapshot, log);
      assertArrayEquals(snapshot, store.read().orElseThrow(), "asked again");
    }
    assertEquals(before, all(log));
    assertEquals(3, log.head());
  }

  /** Bytes that no store can shorten, others for each size. */
  static byte[] snapshot(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  static void assertKept(byte[] snapshot, EventLog log) {
    Optional<byte[]> kept = log.snapshots().orElseThrow().read();
    assertEquals(snapshot.length, kept.orElseThrow().length);
    assertArrayEquals(snapshot, kept.orElseThrow());
  }
}
