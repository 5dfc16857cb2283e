package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jcmledger.store.Events.all;
import static org.jcmledger.store.Events.append;
import static org.jcmledger.store.Events.event;
import static org.jcmledger.store.Events.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every event log promises to several threads. */
@Timeout(60)
abstract class ConcurrencyContract {

  EventLog log;
  private ExecutorService threads;

  /** A new, empty log. */
  abstract EventLog newLog() throws Exception;

  @BeforeEach
  void openLog() throws Exception {
    log = newLog();
    threads = Executors.newCachedThreadPool();
  }

  @AfterEach
  void closeLog() throws Exception {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    log.close();
  }

  @Test
  void letsOneWriteAtATimeAndLosesNothing() throws Exception {
    int writers = 4;
    int commits = 25;
    List<Future<?>> running = new ArrayList<>();
    for (int w = 0; w < writers; w++) {
      String writer = "w" + w;
      running.add(
          threads.submit(
              () -> {
                for (int i = 0; i < commits; i++) {
                  String id = writer + "-" + i;
                  append(
                      log,
                      List.of(
                          event(id, writer, 2L * i, "{}"),
                          event(id + "#2", writer, 2L * i + 1, "{}")));
                }
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }

    List<StoredEvent> all = all(log);
    assertThat(all).hasSize(2 * writers * commits);
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).position()).isEqualTo(i + 1L);
    }
    for (int w = 0; w < writers; w++) {
      List<Long> sequences = new ArrayList<>();
      log.scanStream("w" + w, 0, event -> sequences.add(event.sequence()));
      assertThat(sequences).hasSize(2 * commits).isSorted();
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
                long before = 0;
                do {
                  List<StoredEvent> seen = all(log);
                  assertThat(seen.size() % size).isZero();
                  assertThat((long) seen.size()).isGreaterThanOrEqualTo(before);
                  before = log.head();
                  assertThat(before % size).isZero();
                  assertThat(before).isGreaterThanOrEqualTo(seen.size());
                  scans++;
                  if (scans == 1) {
                    reading.countDown();
                  }
                } while (!done.get());
                return scans;
              }));
    }
    reading.await();
    for (int i = 0; i < 60; i++) {
      try (LogTransaction transaction = log.begin()) {
        transaction.append(events(size * i, 3));
        transaction.append(events(size * i + 3, size - 3));
        transaction.commit();
      }
    }
    done.set(true);
    for (Future<Integer> reader : readers) {
      assertThat(reader.get()).isPositive();
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
                assertThat(log.head()).isEqualTo(2);
                assertThat(log.find("e2")).isEmpty();
                assertThat(log.find("e1")).isPresent();
                return all(log).size();
              });
      assertThat(reader.get(20, TimeUnit.SECONDS)).isEqualTo(2);
      transaction.commit();
    }
  }

  @Test
  void keepsATransactionToTheThreadThatBeganIt() throws Exception {
    try (LogTransaction transaction = log.begin()) {
      threads
          .submit(
              () -> {
                assertThatIllegalStateException().isThrownBy(transaction::commit);
                assertThatIllegalStateException().isThrownBy(transaction::close);
              })
          .get();
      transaction.append(events(0, 1));
      transaction.commit();
    }
    assertThat(log.head()).isEqualTo(1);
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
                assertThat(mayCommit.await(20, TimeUnit.SECONDS)).isTrue();
                transaction.commit();
              }
              return null;
            });
    begun.await();
    Future<?> closer = threads.submit(() -> log.close());
    mayCommit.countDown();
    writer.get(); // commits, or would throw
    closer.get();
  }
}
