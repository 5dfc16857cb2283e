package org.jcmledger.axon;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.format.CommandFormat;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.StoredEvent;

/**
 * Takes commands from any thread and records what is granted. Commands are decided one after
 * another in the order in which they came, committed together, and answered when they are durable.
 * Thread-safe.
 */
public final class WriteSide implements AutoCloseable {

  /** All kinds of commands go through one handler, so one name on the bus serves them all. */
  private static final String COMMAND_NAME = "jcm";

  private static final int QUEUE_CAPACITY = 4_096;

  /** All aggregates as the log has them, built while it is read at opening. */
  public static final class Past {

    private final Map<String, Object> aggregates = new HashMap<>();
    private final Map<String, Long> lastSequences = new HashMap<>();
    private long last;

    /** Adds the next event of the log. */
    public void add(StoredEvent stored, RecordedEvent recorded) {
      last = stored.position();
      boolean taken =
          recorded
              .event()
              .match(
                  event -> {
                    at(stored, s -> new BookAggregate(event.book())).on(event);
                    return true;
                  },
                  event -> {
                    at(stored, s -> new CommitteeAggregate(event.committee())).on(event);
                    return true;
                  },
                  event -> {
                    at(stored, s -> new ProgrammeAggregate()).on(event);
                    return true;
                  },
                  declared -> false);
      if (taken) {
        lastSequences.put(stored.stream(), stored.sequence());
      }
    }

    @SuppressWarnings("unchecked") // Under a stream there are aggregates of one type only.
    private <A> A at(StoredEvent stored, Function<String, A> blank) {
      return (A) aggregates.computeIfAbsent(stored.stream(), blank);
    }

    private void offerTo(LogStorageEngine engine) {
      aggregates.forEach(
          (stream, aggregate) ->
              engine.offer(stream, aggregate, lastSequences.getOrDefault(stream, -1L)));
    }
  }

  private final CommandQueue<BatchingCommandBus.Waiting> queue;
  private final BatchingCommandBus bus;
  private final Thread thread;

  /**
   * Starts the writer.
   *
   * @param log where events are appended
   * @param name the ledger's name, for messages
   * @param scope what the ledger holds
   * @param clock tells the time of recording
   * @param past what the log already says
   * @param committed is told the events of each batch after its commit and before its answers
   */
  public WriteSide(
      EventLog log,
      String name,
      LedgerScope scope,
      InstantSource clock,
      Past past,
      Consumer<List<RecordedEvent>> committed) {
    this.queue = new CommandQueue<>(name, QUEUE_CAPACITY);
    this.bus = new BatchingCommandBus(queue);
    LogStorageEngine engine = new LogStorageEngine(log);
    past.offerTo(engine);
    EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
    Aggregates aggregates = new Aggregates(engine, store, past.lastSequences.keySet());
    bus.subscribe(
        COMMAND_NAME, new LedgerCommandHandler(new CommandDecider(scope, aggregates), aggregates));
    this.thread =
        new Thread(
            new Writer(log, past.last, clock, aggregates, queue, bus, committed),
            "jcm-ledger-writer");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Submits a command. The answer is the receipt once the command is durable, or fails with a
   * {@link RejectedException} or with the fault that kept the log from recording it. What depends
   * on the answer runs on the writer's thread unless it is asked to run elsewhere; it must not wait
   * for this ledger there.
   *
   * @param command the command
   * @param source where the fact stands, if the sender says so
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   */
  public CompletableFuture<Receipt> submit(Command command, Optional<Wording> source) {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException(
          "what depends on an answer must not submit to the same ledger on its writer's thread");
    }
    EventMetadata metadata = new EventMetadata(CommandFormat.hash(command, source), source);
    CompletableFuture<Receipt> answer = new CompletableFuture<>();
    bus.dispatch(
        new GenericCommandMessage<>(
            new GenericMessage<>(command, MetaData.with(LedgerCommandHandler.METADATA, metadata)),
            COMMAND_NAME),
        (message, result) -> {
          if (result.isExceptional()) {
            answer.completeExceptionally(result.exceptionResult());
          } else {
            answer.complete((Receipt) result.getPayload());
          }
        });
    return answer;
  }

  /** Takes no more commands, answers those that wait, and returns when the writer has ended. */
  @Override
  public void close() {
    queue.close();
    if (Thread.currentThread() == thread) {
      return; // Closed by what depends on an answer: the writer ends when that returns.
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
