package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.NOON;
import static org.jcmledger.test.store.LogEvents.all;
import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.event;
import static org.jcmledger.test.store.LogEvents.events;
import static org.jcmledger.test.store.LogEvents.positions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jcmledger.store.DuplicateEventIdException;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.Test;

/** Order, all or nothing, ids that are taken, and what a transaction knows. */
abstract class AppendTests extends LogTests {

  @Test
  void isEmptyAtFirst() {
    assertEquals(0, log.head());
    assertEquals(Optional.empty(), log.find("e0"));
    assertEquals(List.of(), all(log));
    try (LogTransaction transaction = log.begin()) {
      assertEquals(0, transaction.head());
      assertEquals(OptionalLong.empty(), transaction.lastRecordedAt());
    }
  }

  @Test
  void givesPositionsFromOneWithoutGapsInTheOrderAppended() {
    append(log, events(0, 3));
    append(log, events(3, 1));
    append(log, events(4, 96));

    List<StoredEvent> all = all(log);
    assertEquals(LongStream.rangeClosed(1, 100).boxed().toList(), positions(all));
    for (int i = 0; i < all.size(); i++) {
      assertEquals("e" + i, all.get(i).eventId());
      assertEquals(i, all.get(i).sequence());
    }
    assertEquals(100, log.head());
  }

  @Test
  void leavesNoGapAfterARollback() {
    append(log, events(0, 2));
    try (LogTransaction transaction = log.begin()) {
      transaction.append(events(2, 5));
    }
    assertEquals(List.of(1L, 2L), positions(all(log)), "rolled back");
    append(log, events(2, 1));
    assertEquals(List.of(1L, 2L, 3L), positions(all(log)));
  }

  @Test
  void storesAllOfATransactionAtOnce() {
    try (LogTransaction transaction = log.begin()) {
      List<StoredEvent> first = transaction.append(events(0, 2));
      List<StoredEvent> then = transaction.append(events(2, 3));
      assertEquals(0, log.head(), "before the commit");
      assertEquals(List.of(), all(log), "before the commit");
      transaction.commit();
      assertEquals(List.of(1L, 2L), positions(first));
      assertEquals(List.of(3L, 4L, 5L), positions(then));
    }
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), positions(all(log)));
    assertEquals(5, log.head());
  }

  @Test
  void appendsTransactionsOfManyEvents() {
    assertEquals(5_000, append(log, events(0, 5_000)).size());
    assertEquals(5_000, log.head());
    assertEquals(5_000, all(log).size());
  }

  @Test
  void tellsTheTransactionWhatItHasAppended() {
    append(log, events(0, 1));
    try (LogTransaction transaction = log.begin()) {
      assertEquals(1, transaction.head());
      assertEquals(OptionalLong.of(NOON), transaction.lastRecordedAt());
      assertEquals(List.of(), transaction.append(List.of()));
      List<StoredEvent> appended = transaction.append(events(1, 2));
      assertEquals(List.of(2L, 3L), positions(appended));
      assertEquals(3, transaction.head());
      assertEquals(OptionalLong.of(NOON + 2), transaction.lastRecordedAt());
      assertEquals(Optional.empty(), log.find("e2"), "outside, before the commit");
      assertEquals(1, log.head(), "outside, before the commit");
      transaction.commit();
    }
    assertTrue(log.find("e2").isPresent());
  }

  /** A request sent again is recognised by its id, however often and whenever it comes. */
  @Test
  void findsWhatWasAppendedBeforeByItsId() {
    List<StoredEvent> stored = append(log, events(0, 50));
    append(log, events(50, 50));
    assertEquals(Optional.of(stored.get(7)), log.find("e7"));
    List<String> asked = List.of("e7", "new-1", "e49", "e7");
    Map<String, StoredEvent> found = Map.of("e7", stored.get(7), "e49", stored.get(49));
    assertEquals(found, log.findAll(asked));
    assertEquals(Map.of(), log.findAll(List.of()));
    try (LogTransaction transaction = log.begin()) {
      transaction.append(List.of(event("new-1", 100)));
      assertEquals(found, log.findAll(asked), "asked within a transaction, before its commit");
      transaction.commit();
    }
    StoredEvent now = log.find("new-1").orElseThrow();
    assertEquals(101, now.position());
    assertEquals(
        Map.of("e7", stored.get(7), "e49", stored.get(49), "new-1", now), log.findAll(asked));
  }

  @Test
  void refusesAnEventIdThatIsTakenAndStoresNothingOfThatTransaction() {
    append(log, events(0, 2));
    List<StoredEvent> before = all(log);
    try (LogTransaction transaction = log.begin()) {
      transaction.append(events(2, 2));
      DuplicateEventIdException refused =
          assertThrows(
              DuplicateEventIdException.class,
              () -> transaction.append(List.of(event("e9", 9), event("e1", 10))));
      assertEquals("e1", refused.eventId());
      assertEquals("The log already holds an event with the id e1.", refused.getMessage());
      assertThrows(IllegalStateException.class, transaction::commit);
      assertThrows(IllegalStateException.class, () -> transaction.append(events(5, 1)));
    }
    assertEquals(before, all(log));
    append(log, events(2, 1));
  }

  @Test
  void refusesAnEventIdTwiceInOneTransaction() {
    try (LogTransaction transaction = log.begin()) {
      assertThrows(
          DuplicateEventIdException.class,
          () -> transaction.append(List.of(event("x", 0), event("x", 1))));
    }
    try (LogTransaction transaction = log.begin()) {
      transaction.append(List.of(event("x", 0)));
      assertThrows(
          DuplicateEventIdException.class, () -> transaction.append(List.of(event("x", 1))));
    }
    assertEquals(0, log.head());
    append(log, List.of(event("x", 0)));
  }

  @Test
  void endsATransactionOnce() {
    LogTransaction transaction = log.begin();
    transaction.append(events(0, 1));
    transaction.commit();
    transaction.close();
    transaction.close();
    assertThrows(IllegalStateException.class, transaction::commit);
    assertThrows(IllegalStateException.class, transaction::head);
    assertEquals(1, log.head());
  }

  @Test
  void refusesASecondTransactionInTheSameThread() {
    try (LogTransaction transaction = log.begin()) {
      assertThrows(IllegalStateException.class, () -> log.begin());
      transaction.append(events(0, 1));
      transaction.commit();
    }
    assertEquals(1, log.head());
  }
}
