package org.jcmledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jcmledger.JcmLedger;
import org.jcmledger.Setting;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.SqliteLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Axon's event store reads the log as it is: all events, in order, from any place. */
@Timeout(60)
class StreamingTest {

  private static final int TRANSFERS = 2_500; // more than the engine reads at once

  @TempDir Path folder;
  private Path file;
  private final List<RecordedEvent> history = new ArrayList<>();

  @BeforeEach
  void record() {
    file = folder.resolve("x.jcm");
    try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      Setting.submitAll(ledger, Setting.prelude(2, 10_000));
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (int i = 0; i < TRANSFERS; i++) {
        answers.add(ledger.submitAsync(transfer("t" + i, 0, 1, 1)));
      }
      answers.forEach(CompletableFuture::join);
      ledger.history(history::add);
    }
  }

  private static List<TrackedEventMessage<?>> read(
      EventLog log, @Nullable TrackingToken from, int count) throws InterruptedException {
    EmbeddedEventStore store =
        EmbeddedEventStore.builder().storageEngine(new LogStorageEngine(log)).build();
    List<TrackedEventMessage<?>> read = new ArrayList<>();
    try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(from)) {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (read.size() < count && System.nanoTime() < until) {
        if (stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)) { // false: not yet
          read.add(stream.nextAvailable());
        }
      }
      assertThat(stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)).isFalse();
    } finally {
      store.shutDown();
    }
    return read;
  }

  @Test
  void streamsAllEventsInOrder() throws Exception {
    try (EventLog log = SqliteLog.openForReading(file)) {
      List<TrackedEventMessage<?>> read = read(log, null, history.size());
      assertThat(read).hasSize(history.size());
      for (int i = 0; i < read.size(); i++) {
        TrackedEventMessage<?> message = read.get(i);
        RecordedEvent recorded = history.get(i);
        assertThat(message.getPayload()).isEqualTo(recorded.event());
        assertThat(message.trackingToken())
            .isEqualTo(new GlobalSequenceTrackingToken(recorded.position()));
        Instant timestamp = message.getTimestamp();
        assertThat(timestamp).isEqualTo(recorded.recordedAt());
        assertThat(message.getIdentifier()).startsWith(recorded.request().id());
      }
      assertThat(read.stream().map(TrackedEventMessage::getIdentifier).distinct())
          .hasSize(read.size());
    }
  }

  /** The engine alone, without what Axon's store adds to it. */
  @Test
  void readsToTheEndOfTheLog() {
    try (EventLog log = SqliteLog.openForReading(file)) {
      LogStorageEngine engine = new LogStorageEngine(log);
      assertThat(engine.readEvents(null, false).<Object>map(TrackedEventMessage::getPayload))
          .containsExactlyElementsOf(history.stream().map(RecordedEvent::event).toList());
      assertThat(engine.readEvents(new GlobalSequenceTrackingToken(2_000), false))
          .hasSize(history.size() - 2_000);
    }
  }

  @Test
  void streamsFromAToken() throws Exception {
    try (EventLog log = SqliteLog.openForReading(file)) {
      int rest = 1_234;
      List<TrackedEventMessage<?>> read =
          read(log, new GlobalSequenceTrackingToken(history.size() - rest), rest);
      assertThat(read).hasSize(rest);
      assertThat(read.get(0).getPayload()).isEqualTo(history.get(history.size() - rest).event());
      assertThat(read.get(rest - 1).getPayload())
          .isEqualTo(history.get(history.size() - 1).event());
      assertThat(read(log, new GlobalSequenceTrackingToken(history.size()), 0)).isEmpty();
    }
  }
}
