package org.jcmledger.axon;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.format.CommandLine;
import org.jcmledger.format.Encoder;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.Outcome;
import org.jcmledger.store.Receipt;

/**
 * Takes commands from any thread and records what is granted. Commands are decided one after
 * another in the order in which they came, committed together, and answered when they are durable.
 * Thread-safe.
 */
public final class WriteSide implements AutoCloseable {

  /** How many commands are committed together, unless more of them belong together. */
  static final int MAX_BATCH = 512;

  /** All kinds of commands go through one handler, so one name on the bus serves them all. */
  private static final String COMMAND_NAME = "jcm";

  private static final int QUEUE_CAPACITY = 4_096;

  private final CommandQueue<BatchingCommandBus.Waiting> queue;
  private final BatchingCommandBus bus;
  private final Writer writer;
  private final Scribe scribe;
  private final Thread thread;

  /**
   * Starts the writer.
   *
   * @param log where events are appended
   * @param name the ledger's name, for messages
   * @param scope what the ledger holds
   * @param clock tells the time of recording
   * @param past what the log already says
   * @param policy when snapshots are taken
   * @param committed is told the events of each batch after its commit and before its answers
   */
  public WriteSide(
      EventLog log,
      String name,
      LedgerScope scope,
      InstantSource clock,
      Past past,
      Snapshots.Policy policy,
      Consumer<List<RecordedEvent>> committed) {
    this.queue = new CommandQueue<>(name, QUEUE_CAPACITY, BatchingCommandBus.Waiting::size);
    this.bus = new BatchingCommandBus(queue);
    bus.subscribe(COMMAND_NAME, new LedgerCommandHandler(new CommandDecider(scope, past.live())));
    // Without Axon's event store around the engine: it would only hand on what we append.
    Recorder recorder = new Recorder(log, new LogStorageEngine(log), committed);
    this.writer =
        new Writer(
            log,
            past,
            clock,
            bus,
            recorder,
            new Snapshots(log, name, policy, past.sealed()),
            committed);
    this.scribe = new Scribe(recorder, queue::lookAgain);
    this.thread = new Thread(this::run, "jcm-ledger-writer");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    Ahead ahead = new Ahead(queue, writer, scribe);
    Early early = new Early(queue, writer);
    List<BatchingCommandBus.Waiting> batch = take();
    while (!batch.isEmpty()) {
      if (writer.decidesAhead() && Ahead.isWorthIt(batch)) {
        ahead.write(batch);
      } else if (writer.decidesEarly()) {
        early.write(batch);
      } else {
        writer.write(batch);
      }
      queue.giveBack();
      batch = take();
    }
    scribe.close();
    writer.close();
  }

  /** Waits for all who are likely to come, unless those who are there are decided before. */
  private List<BatchingCommandBus.Waiting> take() {
    boolean few = !writer.decidesAhead() || queue.expected() <= Ahead.FEW;
    return few && writer.decidesEarly() ? queue.takeAtOnce(MAX_BATCH) : queue.take(MAX_BATCH);
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
    requireAnotherThread();
    return dispatch(single(command, source, new Encoder()));
  }

  /**
   * The same for a sender that waits for the answer. If nobody else is writing, the sender's own
   * thread does it: waking another one and being woken by it would cost a good part of a commit.
   * The answer is there when this returns, or will be given by the writer's thread.
   *
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   */
  public CompletableFuture<Receipt> submitAndWait(Command command, Optional<Wording> source) {
    requireAnotherThread();
    if (!Senders.mayWrite() || !queue.lead()) {
      return dispatch(single(command, source, new Encoder()));
    }
    CompletableFuture<Receipt> answer = new CompletableFuture<>();
    try {
      writer.write(List.of(waiting(single(command, source, writer.encoder()), answer)));
    } finally {
      queue.giveBack();
    }
    return answer;
  }

  /**
   * Submits commands that stand for themselves, in their order; others may come between them.
   *
   * @return the outcome of each, in their order; fails with the fault that kept the log from
   *     recording some of them
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   */
  public CompletableFuture<List<Outcome>> submitEach(List<CommandLine> commands) {
    requireAnotherThread();
    List<CompletableFuture<List<Outcome>>> parts = new ArrayList<>();
    for (int done = 0; done < commands.size(); done += MAX_BATCH) {
      List<CommandLine> part = commands.subList(done, Math.min(done + MAX_BATCH, commands.size()));
      parts.add(dispatch(new Submission(asked(part), Submission.Kind.EACH)));
    }
    return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
        .thenApply(
            all -> {
              List<Outcome> outcomes = new ArrayList<>(commands.size());
              parts.forEach(part -> outcomes.addAll(part.join()));
              return List.copyOf(outcomes);
            });
  }

  /**
   * Submits commands of which all or none are recorded, in one commit and with nothing between
   * them.
   *
   * @return the receipt of each, in their order; fails with a {@link BatchRejectedException}, or
   *     with the fault that kept the log from recording them
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   */
  public CompletableFuture<List<Receipt>> submitAllOrNone(List<CommandLine> commands) {
    requireAnotherThread();
    return commands.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : dispatch(new Submission(asked(commands), Submission.Kind.ATOMIC));
  }

  /**
   * Takes up what other processes have written, if nobody writes here just now: a writer that has
   * been idle would else do so with its first command, while all others wait for it.
   */
  public void keepUp() {
    if (queue.takeIfIdle()) {
      try {
        writer.keepUp();
      } finally {
        queue.giveBack();
      }
    }
  }

  private void requireAnotherThread() {
    if (Thread.currentThread() == thread) {
      throw new IllegalStateException(
          "what depends on an answer must not submit to the same ledger on its writer's thread");
    }
  }

  private static Submission single(Command command, Optional<Wording> source, Encoder encoder) {
    return new Submission(List.of(Asked.of(command, source, encoder)), Submission.Kind.SINGLE);
  }

  private static List<Asked> asked(List<CommandLine> commands) {
    List<Asked> asked = new ArrayList<>(commands.size());
    Encoder encoder = new Encoder();
    for (CommandLine line : commands) {
      asked.add(Asked.of(line.command(), line.source(), encoder));
    }
    return asked;
  }

  private <R> CompletableFuture<R> dispatch(Submission submission) {
    CompletableFuture<R> answer = new CompletableFuture<>();
    queue.put(waiting(submission, answer));
    return answer;
  }

  @SuppressWarnings("unchecked") // Each kind of submission has its own kind of answer.
  private <R> BatchingCommandBus.Waiting waiting(
      Submission submission, CompletableFuture<R> answer) {
    String id = submission.commands().get(0).command.request().id();
    return bus.waiting(
        new GenericCommandMessage<>(
            new GenericMessage<>(id, submission, MetaData.emptyInstance()), COMMAND_NAME),
        (message, result) -> {
          if (result.isExceptional()) {
            answer.completeExceptionally(result.exceptionResult());
          } else {
            answer.complete((R) result.getPayload());
          }
        });
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
