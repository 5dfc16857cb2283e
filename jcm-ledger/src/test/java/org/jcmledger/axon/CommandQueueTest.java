package org.jcmledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jcmledger.store.LogClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody writes while another has the turn, and nobody waits for ever. */
@Timeout(60)
class CommandQueueTest {

  private static final int SENDERS = 4;
  private static final int EACH = 20_000;

  private final CommandQueue<String> queue = new CommandQueue<>("x", 8, item -> 1);
  private final List<String> taken = new ArrayList<>();
  private final Thread writer = new Thread(() -> taken.addAll(queue.take(8)));

  /** A ledger's writer may come to its queue after a sender has begun to write. */
  @Test
  void aWriterThatComesLateWaitsForTheSenderThatLeads() throws Exception {
    assertThat(queue.lead()).isTrue();
    queue.put("a");
    writer.start();
    awaitWaiting(writer);
    assertThat(queue.lead()).as("one leader at a time").isFalse();
    assertThat(taken).isEmpty();
    queue.giveBack();
    writer.join();
    assertThat(taken).containsExactly("a");
  }

  @Test
  void aSenderDoesNotLeadWhileTheWriterHasTheTurnOrSomethingWaits() {
    queue.put("a");
    assertThat(queue.lead()).as("a is first").isFalse();
    assertThat(queue.take(8)).containsExactly("a");
    assertThat(queue.lead()).isFalse();
    queue.giveBack();
    assertThat(queue.lead()).isTrue();
  }

  @Test
  void whatWaitsIsGivenOutAfterClosingAndThenNothing() throws Exception {
    assertThat(queue.lead()).isTrue();
    queue.put("a");
    writer.start();
    queue.close();
    assertThatThrownBy(() -> queue.put("b")).isInstanceOf(LogClosedException.class);
    assertThatThrownBy(queue::lead).isInstanceOf(LogClosedException.class);
    awaitWaiting(writer);
    queue.giveBack();
    writer.join();
    assertThat(taken).containsExactly("a");
    queue.giveBack();
    assertThat(queue.take(8)).isEmpty();
  }

  @Test
  void oneAtATimeHasTheTurnWhateverTheOthersDo() throws Exception {
    AtomicInteger writing = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger together = new AtomicInteger();
    Thread late =
        new Thread(
            () -> {
              for (List<String> batch = queue.take(3); !batch.isEmpty(); batch = queue.take(3)) {
                together.addAndGet(writing.getAndIncrement());
                written.addAndGet(batch.size());
                writing.decrementAndGet();
                queue.giveBack();
              }
            });
    List<Thread> senders = new ArrayList<>();
    for (int s = 0; s < SENDERS; s++) {
      senders.add(
          new Thread(
              () -> {
                for (int i = 0; i < EACH; i++) {
                  if (queue.lead()) {
                    together.addAndGet(writing.getAndIncrement());
                    written.incrementAndGet();
                    writing.decrementAndGet();
                    queue.giveBack();
                  } else {
                    queue.put("item");
                  }
                }
              }));
    }
    senders.forEach(Thread::start);
    late.start();
    for (Thread sender : senders) {
      sender.join();
    }
    queue.close();
    late.join();
    assertThat(written).hasValue(SENDERS * EACH);
    assertThat(together).as("how often two had the turn").hasValue(0);
  }

  /** Senders who were answered together come back together, and the first must not go alone. */
  @Test
  void theWriterWaitsForAsManyAsThereWere() throws Exception {
    CommandQueue<String> patient = afterATurnOfTwo(TimeUnit.MINUTES.toNanos(10));
    assertThat(patient.lead()).as("two are expected").isFalse();
    patient.put("a");
    Thread gatherer = new Thread(() -> taken.addAll(patient.take(8)));
    gatherer.start();
    await(gatherer, Thread.State.TIMED_WAITING);
    assertThat(taken).isEmpty();
    patient.put("b");
    gatherer.join();
    assertThat(taken).containsExactly("a", "b");
  }

  @Test
  void itDoesNotWaitForWhatWouldNotFit() throws Exception {
    CommandQueue<String> patient = afterATurnOfTwo(TimeUnit.MINUTES.toNanos(10));
    patient.put("a");
    assertThat(patient.take(1)).containsExactly("a");
  }

  @Test
  void whoeverWaitsForOthersGoesOnWhenTheQueueIsClosed() throws Exception {
    CommandQueue<String> patient = afterATurnOfTwo(TimeUnit.MINUTES.toNanos(10));
    patient.put("a");
    Thread gatherer = new Thread(() -> taken.addAll(patient.take(8)));
    gatherer.start();
    await(gatherer, Thread.State.TIMED_WAITING);
    patient.close();
    gatherer.join();
    assertThat(taken).containsExactly("a");
  }

  /** And then leads again. */
  @Test
  void oneWhoseOthersDoNotComeIsServedAlone() {
    CommandQueue<String> hasty = afterATurnOfTwo(1);
    hasty.put("a");
    assertThat(hasty.take(8)).containsExactly("a");
    hasty.answering();
    hasty.giveBack();
    assertThat(hasty.lead()).isTrue();
  }

  @Test
  void whatIsThereIsTakenAtOnceAndTheOthersAsTheyCome() throws Exception {
    CommandQueue<String> patient = afterATurnOfTwo(TimeUnit.MINUTES.toNanos(100));
    patient.put("a");
    assertThat(patient.takeAtOnce(8)).containsExactly("a");
    assertThat(patient.lead()).as("the turn is taken").isFalse();
    Thread gatherer = new Thread(() -> taken.addAll(patient.takeExpected(7, 8)));
    gatherer.start();
    await(gatherer, Thread.State.TIMED_WAITING);
    patient.put("b");
    gatherer.join();
    assertThat(taken).containsExactly("b");
    assertThat(patient.takeExpected(6, 8)).as("no more are expected").isEmpty();
    patient.put("c");
    assertThat(patient.takeExpected(6, 8)).as("not expected, but there").containsExactly("c");
    patient.put("d");
    assertThat(patient.takeExpected(0, 8)).as("does not fit").isEmpty();
  }

  @Test
  void thoseExpectedAreNotWaitedForInVain() throws Exception {
    CommandQueue<String> hasty = afterATurnOfTwo(1);
    hasty.put("a");
    assertThat(hasty.takeAtOnce(8)).containsExactly("a");
    assertThat(hasty.takeExpected(7, 8)).isEmpty();
    hasty.answering();
    hasty.giveBack();
    assertThat(hasty.lead()).as("one is expected").isTrue();
  }

  @Test
  void whoeverWaitsForThoseExpectedGoesOnWhenTheQueueIsClosed() throws Exception {
    CommandQueue<String> patient = afterATurnOfTwo(TimeUnit.MINUTES.toNanos(100));
    patient.put("a");
    assertThat(patient.takeAtOnce(8)).containsExactly("a");
    Thread gatherer = new Thread(() -> taken.addAll(patient.takeExpected(7, 8)));
    gatherer.start();
    await(gatherer, Thread.State.TIMED_WAITING);
    patient.close();
    gatherer.join();
    assertThat(taken).isEmpty();
    patient.giveBack();
    assertThat(patient.takeAtOnce(8)).isEmpty();
  }

  /** By a clock that runs an hour at every reading, until the turn is over. */
  private static CommandQueue<String> afterATurnOfTwo(long mostNanos) {
    AtomicLong nanos = new AtomicLong();
    AtomicLong step = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    LongSupplier clock = () -> nanos.addAndGet(step.get());
    CommandQueue<String> queue =
        new CommandQueue<>("x", 8, item -> 1, new Gathering(clock, mostNanos));
    queue.put("first");
    queue.put("second");
    assertThat(queue.take(8)).hasSize(2);
    queue.answering();
    queue.giveBack();
    step.set(0);
    return queue;
  }

  private static void awaitWaiting(Thread thread) {
    await(thread, Thread.State.WAITING);
  }

  private static void await(Thread thread, Thread.State state) {
    while (thread.getState() != state) {
      assertThat(thread.getState()).as("it must not go on").isNotEqualTo(Thread.State.TERMINATED);
    }
  }
}
