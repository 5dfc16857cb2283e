package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.NOON;
import static org.jcmledger.test.store.LogEvents.all;
import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.event;
import static org.jcmledger.test.store.LogEvents.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import org.jcmledger.store.DuplicateEventIdException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;

/**
 * What an {@link EventLog} promises whose events are there again after it was closed, beside what
 * every log promises.
 */
public abstract class DurableLogConformance extends EventLogConformance {

  /** For the test of a store. */
  protected DurableLogConformance() {}

  /**
   * Opens the log that {@link #newLog()} has made once more, for writing; the suite closes it.
   *
   * @throws Exception if that fails, which fails the test
   */
  protected abstract EventLog openAgain() throws Exception;

  @Test
  void isThereAgainAfterReopening() throws Exception {
    append(log, events(0, 3));
    append(log, events(3, 4));
    try (LogTransaction transaction = log.begin()) {
      transaction.append(events(7, 2));
    }
    List<StoredEvent> before = all(log);
    log.close();
    try (EventLog again = openAgain()) {
      assertEquals(before, all(again));
      assertEquals(7, again.head());
      assertEquals(before.get(2), again.find("e2").orElseThrow());
      try (LogTransaction transaction = again.begin()) {
        assertEquals(7, transaction.head());
        assertEquals(OptionalLong.of(NOON + 6), transaction.lastRecordedAt());
      }
      assertEquals(8, append(again, events(7, 1)).get(0).position());
    }
  }

  @Test
  void hasItsSnapshotAgainAfterReopening() throws Exception {
    if (log.snapshots().isEmpty()) {
      return;
    }
    byte[] snapshot = snapshot(100_000);
    log.snapshots().orElseThrow().write(snapshot);
    log.close();
    try (EventLog again = openAgain()) {
      assertKept(snapshot, again);
    }
  }

  @Test
  void stillKnowsWhichIdsAreTakenAfterReopening() throws Exception {
    append(log, events(0, 3));
    log.close();
    try (EventLog again = openAgain();
        LogTransaction transaction = again.begin()) {
      assertThrows(
          DuplicateEventIdException.class, () -> transaction.append(List.of(event("e1", 9))));
    }
  }
}
