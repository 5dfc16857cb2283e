package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading on one thread and taking in on another. */
@Timeout(60)
class ReadAheadTest {

  /** A batch of one number, and whether it was prepared, and where. */
  private static final class Numbered {
    final int number;
    Thread preparedOn = Thread.currentThread();
    boolean prepared;

    Numbered(int number) {
      this.number = number;
    }

    void prepare() {
      prepared = true;
      preparedOn = Thread.currentThread();
    }
  }

  private static final int MANY = 1_000;

  /** Counts up, and notes the thread and that it came to its end, in whatever way. */
  private static final class Source {
    final AtomicReference<Thread> thread = new AtomicReference<>();
    final AtomicInteger handed = new AtomicInteger();
    volatile boolean ended;

    void run(int count, Consumer<Numbered> to) {
      thread.set(Thread.currentThread());
      try {
        for (int i = 0; i < count; i++) {
          to.accept(new Numbered(i));
          handed.incrementAndGet();
        }
      } finally {
        ended = true;
      }
    }
  }

  private final Source source = new Source();

  private void read(int count, Consumer<Numbered> taking) {
    ReadAhead.run("test-reader", to -> source.run(count, to), Numbered::prepare, taking);
  }

  @Test
  void everythingIsTakenInOrderOnTheCallersThread() {
    List<Integer> taken = new ArrayList<>();

    read(
        MANY,
        batch -> {
          taken.add(batch.number);
          assertThat(Thread.currentThread()).isNotSameAs(source.thread.get());
        });

    assertThat(taken).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    assertThat(source.thread.get().getName()).isEqualTo("test-reader");
    assertThat(source.thread.get().isAlive()).isFalse();
  }

  @Test
  void nothingIsTakenIfThereIsNothing() {
    read(
        0,
        batch -> {
          throw new AssertionError("there is a batch");
        });

    assertThat(source.ended).isTrue();
  }

  @Test
  void theReaderPreparesWhileAnotherBatchWaits() {
    CountDownLatch fullOfBatches = new CountDownLatch(3);
    List<Numbered> taken = new ArrayList<>();

    ReadAhead.<Numbered>run(
        "test-reader",
        to ->
            source.run(
                10,
                batch -> {
                  to.accept(batch);
                  fullOfBatches.countDown();
                }),
        Numbered::prepare,
        batch -> {
          await(fullOfBatches); // The first is taken late, so that others wait behind it.
          taken.add(batch);
        });

    assertThat(taken).hasSize(10);
    assertThat(taken.get(0).prepared).isFalse();
    assertThat(taken.get(2).prepared).isTrue();
    assertThat(taken.get(2).preparedOn).isSameAs(source.thread.get());
  }

  @Test
  void theReaderIsAFewBatchesAheadAndNoMore() {
    AtomicInteger taken = new AtomicInteger();

    read(
        MANY,
        batch -> {
          assertThat(source.handed.get() - taken.get()).isLessThan(10);
          taken.incrementAndGet();
        });

    assertThat(taken.get()).isEqualTo(MANY);
  }

  @Test
  void whatTheReaderThrowsReachesTheCallerBehindWhatWasReadBefore() {
    List<Integer> taken = new ArrayList<>();

    assertThatThrownBy(
            () ->
                ReadAhead.<Numbered>run(
                    "test-reader",
                    to -> {
                      source.run(20, to);
                      throw new IllegalStateException("the disk is gone");
                    },
                    Numbered::prepare,
                    batch -> taken.add(batch.number)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the disk is gone");
    assertThat(taken).hasSize(20);
  }

  @Test
  void anErrorOfTheReaderReachesTheCaller() {
    assertThatThrownBy(
            () ->
                ReadAhead.<Numbered>run(
                    "test-reader",
                    to -> {
                      throw new OutOfMemoryError("made up");
                    },
                    Numbered::prepare,
                    batch -> {}))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("made up");
  }

  @Test
  void whatPreparingThrowsReachesTheCaller() {
    CountDownLatch failed = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                ReadAhead.<Numbered>run(
                    "test-reader",
                    to -> source.run(MANY, to),
                    batch -> {
                      failed.countDown();
                      throw new IllegalStateException("unreadable: " + batch.number);
                    },
                    batch -> await(failed)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("unreadable: ");
  }

  @Test
  void whatTheTakerThrowsEndsTheReading() {
    assertThatThrownBy(
            () ->
                read(
                    Integer.MAX_VALUE,
                    batch -> {
                      throw new IllegalStateException("cannot be");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cannot be");
    assertThat(source.ended).isTrue();
    assertThat(source.thread.get().isAlive()).isFalse();
  }

  @Test
  void anInterruptionEndsBoth() {
    assertThatThrownBy(() -> read(Integer.MAX_VALUE, batch -> Thread.currentThread().interrupt()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(source.ended).isTrue();
    assertThat(source.thread.get().isAlive()).isFalse();
  }

  @Test
  void theReaderHasGivenTheLogBackWhenItReturns() {
    MemoryLog log = new MemoryLog();
    Events.append(log, Events.events(0, 100));

    assertThatThrownBy(
            () ->
                ReadAhead.<StoredEvent>run(
                    "test-reader",
                    to ->
                        log.scan(
                            0,
                            event -> {
                              to.accept(event);
                              return true;
                            }),
                    event -> {},
                    event -> log.close()))
        .isInstanceOf(LogClosedException.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
