package org.jcmledger.axon;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.Encoder;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.OutcomeUnknownException;

/**
 * Decides commands in order and sees to it that they are recorded and answered, in one of two ways.
 * {@linkplain #write At once}: in a transaction of the log that is open while they are decided.
 * {@linkplain #decide Ahead}: on what will be true when the batch before them is recorded, which
 * may go on meanwhile; if it then turns out otherwise, they are decided again. Confined to whoever
 * has the turn.
 */
final class Writer {

  /** How often a command in doubt is tried again. */
  private static final int MOST_TRIES = 5;

  /** After so many turns without others, none are likely to come. */
  private static final int ALONE = 8;

  private final EventLog log;
  private final InstantSource clock;
  private final LiveState live;
  private final RequestsSeen requests;
  private final BatchingCommandBus bus;
  private final Recorder recorder;
  private final Consumer<List<RecordedEvent>> committed;
  private final Snapshots snapshots;
  private final Encoder encoder = new Encoder();
  private Optional<Instant> lastRecordedAt;

  /** How many turns in a row nobody else has written. */
  private int turnsAlone;

  /** The position up to which the views and aggregates know the log. */
  private long seen;

  Writer(
      EventLog log,
      Past past,
      InstantSource clock,
      BatchingCommandBus bus,
      Recorder recorder,
      Snapshots snapshots,
      Consumer<List<RecordedEvent>> committed) {
    this.log = log;
    this.live = past.live();
    this.requests = past.requests();
    this.seen = past.position();
    this.clock = clock;
    this.bus = bus;
    this.recorder = recorder;
    this.snapshots = snapshots;
    this.lastRecordedAt = past.view().recordedAt();
    this.committed = committed;
  }

  /**
   * Writes and answers at once. A fault is narrowed down by running the commands again one by one.
   */
  void write(List<BatchingCommandBus.Waiting> commands) {
    try {
      attempt(commands);
    } catch (OutcomeUnknownException unknown) {
      commands.forEach(command -> resolve(command, unknown));
    } catch (Throwable fault) { // Whatever it is, senders are answered and the writer lives on.
      failed(commands, fault);
    }
    mayTakeSnapshot();
  }

  private void failed(List<BatchingCommandBus.Waiting> commands, Throwable fault) {
    if (commands.size() == 1) {
      commands.get(0).fail(fault);
    } else {
      commands.forEach(this::writeAlone);
    }
  }

  /** For who has the turn and encodes something for it. */
  Encoder encoder() {
    return encoder;
  }

  /** Whether a snapshot should be taken as soon as nothing is under way. */
  boolean isSnapshotDue() {
    return snapshots.isDue(seen);
  }

  /** For when nothing is under way. */
  void mayTakeSnapshot() {
    snapshots.mayTake(seen, lastRecordedAt, live, requests);
  }

  /** After the last turn. */
  void close() {
    snapshots.close(seen, lastRecordedAt, live, requests);
  }

  private void writeAlone(BatchingCommandBus.Waiting command) {
    try {
      attempt(List.of(command));
    } catch (OutcomeUnknownException unknown) {
      resolve(command, unknown);
    } catch (Throwable fault) {
      command.fail(fault);
    }
  }

  /**
   * Finds out what became of a command whose commit was left in doubt: handled again, it is
   * answered by its request if it was recorded, and recorded if it was not. Only when that fails
   * too does its sender hear that nobody knows.
   */
  private void resolve(BatchingCommandBus.Waiting command, OutcomeUnknownException doubt) {
    OutcomeUnknownException unknown = doubt;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try {
        attempt(List.of(command));
        return;
      } catch (OutcomeUnknownException again) {
        unknown = again;
      } catch (Throwable fault) {
        break;
      }
    }
    command.fail(unknown);
  }

  /** Takes up what others have written. */
  void keepUp() {
    catchUp(Long.MAX_VALUE);
  }

  /**
   * Takes up what the log holds beyond what has been seen: commits of other processes, and those of
   * ours that were in doubt and did become durable.
   */
  private void catchUp(long head) {
    List<RecordedEvent> missed = new ArrayList<>();
    log.scan(
        seen,
        head,
        stored -> {
          RecordedEvent recorded = EventReader.decode(stored);
          live.replay(stored.stream(), stored.sequence(), recorded.event());
          requests.add(recorded.request());
          seen = stored.position();
          lastRecordedAt = Optional.of(recorded.recordedAt());
          missed.add(recorded);
          return true;
        });
    committed.accept(missed);
    if (!missed.isEmpty()) {
      turnsAlone = 0;
    }
  }

  private void attempt(List<BatchingCommandBus.Waiting> commands) throws Exception {
    turnsAlone = Math.min(ALONE, turnsAlone + 1); // Others make it 0.
    Batch batch;
    try (LogTransaction transaction = log.begin()) {
      if (transaction.head() > seen) {
        catchUp(transaction.head());
      }
      batch = batch(Optional.empty(), commands.size());
      OneUnit.of(
          commands.get(0),
          unitOfWork -> {
            decide(commands, batch, unitOfWork);
            recorder.publish(batch, transaction, unitOfWork);
          });
      recorder.show(batch);
    } catch (Throwable fault) {
      undoAllBut(Optional.empty());
      throw fault;
    }
    recorded(batch);
  }

  /** The moment of a batch never runs backwards, whatever the clock does. */
  private Batch batch(Optional<Batch> underWay, int commands) {
    Instant now = Instant.ofEpochMilli(clock.instant().toEpochMilli());
    Instant last = underWay.map(Batch::recordedAt).or(() -> lastRecordedAt).orElse(now);
    return new Batch(
        underWay.map(Batch::lastPosition).orElse(seen),
        now.isBefore(last) ? last : now,
        live,
        requests,
        new Stored(log),
        encoder,
        underWay,
        commands);
  }

  /** The requests of a batch that the log may hold already. */
  private List<String> mayBeStored(List<BatchingCommandBus.Waiting> commands) {
    List<String> ids = new ArrayList<>();
    for (BatchingCommandBus.Waiting command : commands) {
      for (Asked asked : ((Submission) command.message.getPayload()).commands()) {
        RequestId request = asked.command.request();
        if (requests.mayHold(request)) {
          ids.add(request.id());
        }
      }
    }
    return ids;
  }

  /**
   * Whether commands are decided ahead: not where others may write too, who would overtake them,
   * and where a commit is so dear that one of all who wait is better than two of half of them.
   */
  boolean decidesAhead() {
    return !log.isShared();
  }

  /**
   * Whether commands are decided before the log's lock is given: not where others write too, or
   * have not long ago. It would be work for nothing, time and again.
   */
  boolean decidesEarly() {
    return !log.isShared() || turnsAlone >= ALONE;
  }

  /** Records a batch that was decided early, and answers its commands. */
  void record(Batch batch) {
    try {
      recorder.record(batch);
    } catch (Throwable fault) { // Whatever it is, senders are answered and the writer lives on.
      notRecorded(batch, fault);
      mayTakeSnapshot();
      return;
    }
    recorded(batch);
    mayTakeSnapshot();
  }

  /** A batch to be decided ahead, of so many commands at first. */
  Batch ahead(Optional<Batch> underWay, int commands) {
    return batch(underWay, commands);
  }

  /** Decides commands as part of a batch. */
  void decide(List<BatchingCommandBus.Waiting> commands, Batch batch) throws Exception {
    OneUnit.of(commands.get(0), unitOfWork -> decide(commands, batch, unitOfWork));
  }

  private void decide(
      List<BatchingCommandBus.Waiting> commands,
      Batch batch,
      UnitOfWork<CommandMessage<?>> unitOfWork)
      throws Exception {
    unitOfWork.resources().put(Batch.RESOURCE, batch);
    batch.lookUp(mayBeStored(commands));
    for (BatchingCommandBus.Waiting command : commands) {
      batch.add(command, handle(command, unitOfWork));
    }
    batch.encode();
  }

  /** A refusal is an answer, not a fault: it must not roll back the commands beside it. */
  private Object handle(
      BatchingCommandBus.Waiting command, UnitOfWork<CommandMessage<?>> unitOfWork)
      throws Exception {
    try {
      return bus.handle(command.message, unitOfWork);
    } catch (RejectedException | BatchRejectedException refused) {
      return refused;
    }
  }

  /** Notes that a batch was recorded, and answers its commands. */
  void recorded(Batch batch) {
    live.committed(batch.events());
    if (batch.events() > 0) {
      seen = batch.lastPosition();
      lastRecordedAt = Optional.of(batch.recordedAt());
      batch.requests().forEach(requests::add);
    }
    bus.answering();
    batch.answer();
  }

  /** Undoes what was decided after a batch that is under way; everything, if none is. */
  void undoAllBut(Optional<Batch> underWay) {
    live.takeBackTo(underWay.map(Batch::events).orElse(0));
  }

  /**
   * A batch that was decided ahead or early was not recorded. It is undone, with all that was
   * decided after it, and its commands are written at once.
   */
  void notRecorded(Batch batch, Throwable fault) {
    live.takeBackTo(0);
    List<BatchingCommandBus.Waiting> commands = batch.commands();
    if (fault instanceof OvertakenException) {
      write(commands);
    } else if (fault instanceof OutcomeUnknownException unknown) {
      commands.forEach(command -> resolve(command, unknown));
    } else {
      failed(commands, fault);
    }
  }
}
