package org.jcmledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides commands while those before them are being recorded. What comes in the meantime makes one
 * batch, which is handed over as soon as the scribe is free; whatever is decided rests on the batch
 * under way, and is undone with it should it fail. Confined to the writer's thread.
 */
final class Ahead {

  /** For so few commands, two threads cost more by waking one another than they save. */
  static final int FEW = 16;

  /** So many are worth a commit though more of what was taken is still to be decided. */
  private static final int ENOUGH = 64;

  /** So many are decided before looking whether the scribe is free. */
  private static final int AT_ONCE = 8;

  private final CommandQueue<BatchingCommandBus.Waiting> queue;
  private final Writer writer;
  private final Scribe scribe;

  /** The batch that the scribe has, or had when it was last looked at. */
  private Optional<Batch> underWay = Optional.empty();

  /** The batch after that one. */
  private Optional<Batch> growing = Optional.empty();

  Ahead(CommandQueue<BatchingCommandBus.Waiting> queue, Writer writer, Scribe scribe) {
    this.queue = queue;
    this.writer = writer;
    this.scribe = scribe;
  }

  /** Whether there are more than a few commands. */
  static boolean isWorthIt(List<BatchingCommandBus.Waiting> commands) {
    return commands.stream().mapToInt(BatchingCommandBus.Waiting::size).sum() > FEW;
  }

  /** Writes commands and whatever comes meanwhile; returns when nothing is left to do. */
  void write(List<BatchingCommandBus.Waiting> commands) {
    List<BatchingCommandBus.Waiting> taken = commands;
    while (true) {
      for (int i = 0; i < taken.size(); i += AT_ONCE) {
        decide(taken.subList(i, Math.min(taken.size(), i + AT_ONCE)));
        if (scribe.isFree()) {
          next(size() >= ENOUGH);
        }
      }
      if (scribe.isFree()) {
        next(true);
        if (underWay.isEmpty()) {
          writer.mayTakeSnapshot();
          return;
        }
      }
      // A snapshot is of what is recorded, so nothing more is decided until all of it is.
      int room = writer.isSnapshotDue() ? 0 : WriteSide.MAX_BATCH - size();
      taken = queue.takeMore(room, WriteSide.MAX_BATCH, scribe::isFree);
    }
  }

  private int size() {
    return growing.map(Batch::size).orElse(0);
  }

  private void decide(List<BatchingCommandBus.Waiting> commands) {
    int before = growing.map(batch -> batch.commands().size()).orElse(0);
    try {
      if (growing.isEmpty()) {
        growing = Optional.of(writer.ahead(underWay, commands.size()));
      }
      writer.decide(commands, growing.get());
    } catch (Throwable fault) { // Whatever it is: written at once, its sender will hear of it.
      List<BatchingCommandBus.Waiting> undone = new ArrayList<>();
      growing.ifPresent(batch -> undone.addAll(batch.commands().subList(0, before)));
      undone.addAll(commands);
      growing = Optional.empty();
      writer.undoAllBut(underWay);
      queue.takeMore(0, WriteSide.MAX_BATCH, scribe::isFree); // Waits for it; nothing fits.
      next(false);
      writer.write(undone);
    }
  }

  /** The scribe is free: notes and answers what it has recorded, and may give it the next batch. */
  private void next(boolean handOver) {
    Optional<Batch> done = underWay;
    if (done.isPresent() && scribe.fault().isPresent()) {
      undo(done.get(), scribe.fault().get());
      return;
    }
    underWay = Optional.empty();
    if (handOver) {
      underWay = growing;
      growing = Optional.empty();
      underWay.ifPresent(scribe::record);
    }
    if (done.isPresent()) {
      underWay.or(() -> growing).ifPresent(Batch::isNext);
      writer.recorded(done.get());
    }
  }

  /** What was decided on the ground of what was not recorded is decided again. */
  private void undo(Batch failed, Throwable fault) {
    Optional<Batch> after = growing;
    underWay = Optional.empty();
    growing = Optional.empty();
    writer.notRecorded(failed, fault);
    after.ifPresent(batch -> writer.write(batch.commands()));
  }
}
