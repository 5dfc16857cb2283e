package org.jcmledger.test.store;

import static org.jcmledger.test.store.LogEvents.all;
import static org.jcmledger.test.store.LogEvents.append;
import static org.jcmledger.test.store.LogEvents.event;
import static org.jcmledger.test.store.LogEvents.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a log promises to several threads. */
@Timeout(60)
abstract class ThreadsTests extends SnapshotTests {

  ExecutorService threads;

  @SuppressWarnings("NullAway.Init") // before each test
  ThreadsTests() {}

  @BeforeEach
  void startThreads() {
    threads = Executors.newCachedThreadPool();
  }

  @AfterEach
  void stopThreads() throws Exception {
    threads.shutdownNow();
    assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
  }

  @Test
  void letsOneWriteAtATimeAndLosesNothing() throws Exception {
    int writers = 4;
    writeAtOnce(writers, 25, w -> log);
    requireAllWritten(writers, 25);
  }

  /** Which log a writer writes to. */
  interface LogOf {
    EventLog writer(int number);
  }

  void writeAtOnce(int writers, int commits, LogOf logs) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (int w = 0; w < writers; w++) {
      String writer = "w" + w;
      EventLog to = logs.writer(w);
      running.add(
          threads.submit(
              () -> {
                for (int i = 0; i < commits; i++) {
                  String id = writer + "-" + i;
                  append(
                      to,
                      List.of(
                          event(id, writer, 2L * i, "{}"),
                          event(id + "#2", writer, 2L * i + 1, "{}")));
                }
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
  }

  void requireAllWritten(int writers, int commits) {
    List<StoredEvent> all = all(log);
    assertEquals(2 * writers * commits, all.size());
    for (int i = 0; i < all.size(); i++) {
      assertEquals(i + 1L, all.get(i).position());
    }
    for (int i = 0; i < all.size(); i += 2) {
      assertEquals(all.get(i).eventId() + "#2", all.get(i + 1).eventId(), "of one transaction");
    }
    for (int w = 0; w < writers; w++) {
      List<Long> sequences = new ArrayList<>();
      log.scanStream("w" + w, 0, event -> sequences.add(event.sequence()));
      assertEquals(sequences.stream().sorted().toList(), sequences);
      assertEquals(2 * commits, sequences.size());
    }
  }

  @Test
  void showsReadersWholeTransactionsOnly() throws Exception {
    int size = 7;
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch reading = new CountDownLatch(2);
    List<Future<Integer>> readers = new ArrayList<>();
    for (int r = 0; r < 2; r++) {
      readers.add(
          threads.submit(
              () -> {
                int scans = 0;
                do {
                  int seen = all(log).size();
                  assertEquals(0, seen % size, "a transaction by halves");
                  long head = log.head();
                  assertEquals(0, head % size, "a transaction by halves");
                  assertTrue(head >= seen, "a head that runs backwards");
                  scans++;
                  if (scans == 1) {
                    reading.countDown();
                  }
                } while (!done.get());
                return scans;
              }));
    }
    assertTrue(reading.await(20, TimeUnit.SECONDS));
    for (int i = 0; i < 60; i++) {
      try (LogTransaction transaction = log.begin()) {
        transaction.append(events(size * i, 3));
        transaction.append(events(size * i + 3, size - 3));
        transaction.commit();
      }
    }
    done.set(true);
    for (Future<Integer> reader : readers) {
      assertTrue(reader.get() > 0);
    }
  }

  @Test
  void answersReadersWhileATransactionIsOpen() throws Exception {
    append(log, events(0, 2));
    try (LogTransaction transaction = log.begin()) {
      transaction.append(events(2, 3));
      Future<Integer> reader =
          threads.submit(
              () -> {
                assertEquals(2, log.head());
                assertEquals(Optional.empty(), log.find("e2"));
                assertTrue(log.find("e1").isPresent());
                return all(log).size();
              });
      assertEquals(2, reader.get(10, TimeUnit.SECONDS));
      transaction.commit();
    }
  }

  @Test
  void keepsATransactionToTheThreadThatBeganIt() throws Exception {
    try (LogTransaction transaction = log.begin()) {
      threads
          .submit(
              () -> {
                assertThrows(IllegalStateException.class, transaction::commit);
                assertThrows(IllegalStateException.class, transaction::close);
              })
          .get();
      transaction.append(events(0, 1));
      transaction.commit();
    }
    assertEquals(1, log.head());
  }

  @Test
  void waitsWithClosingForAnotherThreadsTransaction() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    Future<?> writer =
        threads.submit(
            () -> {
              try (LogTransaction transaction = log.begin()) {
                begun.countDown();
                transaction.append(events(0, 1));
                assertTrue(mayCommit.await(20, TimeUnit.SECONDS));
                transaction.commit();
              }
              return true;
            });
    assertTrue(begun.await(20, TimeUnit.SECONDS));
    Future<?> closer = threads.submit(() -> log.close());
    mayCommit.countDown();
    writer.get(); // commits, or would throw
    closer.get();
  }
}
