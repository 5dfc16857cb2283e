package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.NOON;
import static org.jcmledger.test.store.LogEvents.all;
import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.event;
import static org.jcmledger.test.store.LogEvents.events;
import static org.jcmledger.test.store.LogEvents.positions;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jcmledger.store.DuplicateEventIdException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.SnapshotStore;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an {@link EventLog} promises that several log objects, and so several processes, may write
 * at once, beside what every durable log promises.
 */
public abstract class SharedLogConformance extends DurableLogConformance {

  private EventLog other;

  /** For the test of a store. */
  @SuppressWarnings("NullAway.Init") // before each test
  protected SharedLogConformance() {}

  @BeforeEach
  void openOther() throws Exception {
    other = openAgain();
  }

  @AfterEach
  void closeOther() {
    other.close();
  }

  @Test
  void catchesUpWithWhatTheOtherHasCommitted() {
    append(log, events(0, 3));
    try (LogTransaction transaction = other.begin()) {
      assertEquals(3, transaction.head());
      assertEquals(OptionalLong.of(NOON + 2), transaction.lastRecordedAt());
      assertTrue(other.find("e1").isPresent());
      assertEquals(List.of(4L, 5L), positions(transaction.append(events(3, 2))));
      transaction.commit();
    }
    assertEquals(List.of(6L), positions(append(log, events(5, 1))));
    List<StoredEvent> all = all(log);
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), positions(all));
    assertEquals(all, all(other));
    assertEquals(6, other.head());
  }

  @Test
  void refusesAnIdThatTheOtherHasTaken() {
    append(log, events(0, 3));
    try (LogTransaction transaction = other.begin()) {
      DuplicateEventIdException refused =
          assertThrows(
              DuplicateEventIdException.class,
              () -> transaction.append(List.of(event("x", 3), event("e2", 4))));
      assertEquals("e2", refused.eventId());
    }
    assertEquals(4, append(other, events(3, 1)).get(0).position());
  }

  @Test
  void letsTheOtherWriteOnlyWhenATransactionHasEnded() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    Future<Long> begun;
    try (LogTransaction transaction = log.begin()) {
      transaction.append(events(0, 2));
      begun =
          threads.submit(
              () -> {
                asked.countDown();
                try (LogTransaction next = other.begin()) {
                  return next.head();
                }
              });
      assertTrue(asked.await(20, TimeUnit.SECONDS));
      Thread.sleep(200);
      assertFalse(begun.isDone(), "both have a transaction open");
      assertEquals(Optional.empty(), other.find("e0"), "seen before its commit");
      transaction.commit();
    }
    assertEquals(2, begun.get(20, TimeUnit.SECONDS), "the newest head");
  }

  @Test
  void losesNothingWhenBothWriteAtOnce() throws Exception {
    writeAtOnce(4, 25, w -> w % 2 == 0 ? log : other);
    requireAllWritten(4, 25);
  }

  /** Whoever reads has one of them, whole, and the other's place is the same. */
  @Test
  void keepsOneSnapshotWholeWhenBothWriteThem() throws Exception {
    if (log.snapshots().isEmpty()) {
      return;
    }
    log.snapshots().orElseThrow().write(snapshot(1));
    List<Future<?>> writing = new ArrayList<>();
    for (EventLog each : List.of(log, other)) {
      int more = each == log ? 0 : 1;
      writing.add(
          threads.submit(
              () -> {
                SnapshotStore store = each.snapshots().orElseThrow();
                for (int i = 0; i < 6; i++) {
                  store.write(snapshot(1_500_000 * (i % 2) + 100 + more));
                }
              }));
    }
    while (writing.stream().anyMatch(one -> !one.isDone())) {
      byte[] seen = log.snapshots().orElseThrow().read().orElseThrow();
      assertArrayEquals(snapshot(seen.length), seen);
    }
    for (Future<?> one : writing) {
      one.get();
    }
    byte[] last = log.snapshots().orElseThrow().read().orElseThrow();
    assertArrayEquals(snapshot(last.length), last);
    assertKept(last, other);
  }

  @Test
  void goesOnWhenTheOtherIsClosedWithATransactionOpen() {
    other.begin().append(events(0, 3));
    other.close();
    assertEquals(1, append(log, events(0, 1)).get(0).position());
  }
}
