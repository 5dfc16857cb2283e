package org.jcmledger.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides commands as they come in, and begins to record them only when all are there that are
 * likely to come: the writer would only wait for them meanwhile, and keep others from a log that
 * others may write too. If nobody else has written when the log's lock is given, what was decided
 * holds; if somebody has, all of it is decided again. Confined to the writer's thread.
 */
final class Early {

  private final CommandQueue<BatchingCommandBus.Waiting> queue;
  private final Writer writer;

  Early(CommandQueue<BatchingCommandBus.Waiting> queue, Writer writer) {
    this.queue = queue;
    this.writer = writer;
  }

  /** Writes commands, and what comes while they are decided. */
  void write(List<BatchingCommandBus.Waiting> first) {
    List<BatchingCommandBus.Waiting> taken = new ArrayList<>(first);
    Batch batch;
    try {
      batch = decided(taken);
    } catch (Throwable fault) { // Whatever it is: written at once, its sender will hear of it.
      writer.undoAllBut(Optional.empty());
      writer.write(taken);
      return;
    }
    writer.record(batch);
  }

  /** Decides what was taken, and takes and decides what comes meanwhile. */
  private Batch decided(List<BatchingCommandBus.Waiting> taken) throws Exception {
    Batch batch = writer.ahead(Optional.empty(), taken.size());
    List<BatchingCommandBus.Waiting> next = List.copyOf(taken);
    while (!next.isEmpty()) {
      writer.decide(next, batch);
      next = queue.takeExpected(WriteSide.MAX_BATCH - batch.size(), WriteSide.MAX_BATCH);
      taken.addAll(next);
    }
    return batch;
  }
}
