package org.jcmledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jcmledger.JcmLedger;
import org.jcmledger.ManualClock;
import org.jcmledger.Setting;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.LogClosedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an application's Axon sees of a ledger, stream by stream. */
@Timeout(60)
class LedgerEventSourceTest {

  @TempDir Path folder;
  private final ManualClock clock = Setting.clock();
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("x.jcm");
  }

  private JcmLedger ledger() {
    JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), clock);
    Setting.submitAll(ledger, Setting.prelude(2, 10_000));
    return ledger;
  }

  private static List<TrackedEventMessage<?>> available(
      BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
    List<TrackedEventMessage<?>> read = new ArrayList<>();
    while (stream.hasNextAvailable()) {
      TrackedEventMessage<?> ahead = stream.peek().orElseThrow();
      read.add(stream.nextAvailable());
      assertThat(read).last().isSameAs(ahead);
    }
    assertThat(stream.peek()).isEmpty();
    return read;
  }

  @Test
  void showsEveryEventInItsPlace() throws Exception {
    try (JcmLedger ledger = ledger()) {
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) { // more than is read at once
        answers.add(ledger.submitAsync(transfer("t" + i, 0, 1, 1)));
      }
      answers.forEach(CompletableFuture::join);
      ledger.submit(transfer("last", 0, 1, 1), Wording.of("page 7"));
      List<RecordedEvent> history = new ArrayList<>();
      ledger.history(history::add);

      List<TrackedEventMessage<?>> read =
          available(LedgerEventSource.of(ledger.feed()).openStream(null));

      assertThat(read).hasSameSizeAs(history);
      for (int i = 0; i < read.size(); i++) {
        TrackedEventMessage<?> message = read.get(i);
        RecordedEvent recorded = history.get(i);
        Instant timestamp = message.getTimestamp();
        assertThat(message.getPayload()).isEqualTo(recorded.event());
        assertThat(message.trackingToken())
            .isEqualTo(new GlobalSequenceTrackingToken(recorded.position()));
        assertThat(timestamp).isEqualTo(recorded.recordedAt());
        assertThat(message.getMetaData().get(LedgerEventSource.REQUEST))
            .isEqualTo(recorded.request().id());
      }
      DomainEventMessage<?> last = (DomainEventMessage<?>) read.get(read.size() - 1);
      assertThat(last.getType()).isEqualTo("book");
      assertThat(last.getAggregateIdentifier()).isEqualTo("book/JP");
      assertThat(last.getMetaData().get(LedgerEventSource.SOURCE)).isEqualTo("page 7");
      assertThat(((DomainEventMessage<?>) read.get(0)).getType()).isEqualTo("ledger");
    }
  }

  @Test
  void goesOnAfterAToken() throws Exception {
    try (JcmLedger ledger = ledger()) {
      LedgerEventSource source = LedgerEventSource.of(ledger.feed());
      TrackingToken head = source.createHeadToken();
      assertThat(available(source.openStream(head))).isEmpty();
      assertThat(available(source.openStream(source.createTailToken())))
          .hasSize((int) ledger.view().position());
      ledger.submit(transfer("t", 0, 1, 1));
      List<TrackedEventMessage<?>> after = available(source.openStream(head));
      assertThat(after).hasSize(1);
      assertThat(after.get(0).getIdentifier()).isEqualTo("t");
    }
  }

  @Test
  void findsThePlaceOfAMoment() {
    try (JcmLedger ledger = ledger()) {
      long before = ledger.view().position();
      Instant began = clock.instant();
      clock.advance(Duration.ofMinutes(5));
      ledger.submit(transfer("t1", 0, 1, 1));
      ledger.submit(transfer("t2", 0, 1, 1));
      clock.advance(Duration.ofMinutes(5));
      ledger.submit(transfer("t3", 0, 1, 1));
      LedgerEventSource source =
          LedgerEventSource.of(ledger.feed()).at(InstantSource.fixed(clock.instant()));

      assertThat(source.createTokenAt(began)).isEqualTo(token(0));
      assertThat(source.createTokenAt(began.plusMillis(1))).isEqualTo(token(before));
      assertThat(source.createTokenAt(began.plus(Duration.ofMinutes(5)))).isEqualTo(token(before));
      assertThat(source.createTokenSince(Duration.ofMinutes(1))).isEqualTo(token(before + 2));
      assertThat(source.createTokenAt(clock.instant().plusMillis(1))).isEqualTo(token(before + 3));
    }
  }

  private static TrackingToken token(long position) {
    return new GlobalSequenceTrackingToken(position);
  }

  @Test
  void refusesTheTokensOfOthers() {
    try (JcmLedger ledger = ledger()) {
      LedgerEventSource source = LedgerEventSource.of(ledger.feed());
      long head = ledger.view().position();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> source.openStream(token(head + 1)))
          .withMessage(
              "the token is of event %s, and the ledger has %s events: it was made with another"
                  + " ledger",
              head + 1, head);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> source.openStream(GapAwareTrackingToken.newInstance(1, List.of())))
          .withMessageEndingWith("is not a token of a ledger's events");
    }
  }

  /** Also while it waits for the next. */
  @Test
  void endsWhenTheLedgerIsClosed() throws Exception {
    JcmLedger ledger = ledger();
    LedgerEventSource source = LedgerEventSource.of(ledger.feed());
    BlockingStream<TrackedEventMessage<?>> stream = source.openStream(source.createHeadToken());
    CompletableFuture<Void> called = new CompletableFuture<>();
    assertThat(stream.setOnAvailableCallback(() -> called.complete(null))).isTrue();
    CompletableFuture<Object> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return stream.nextAvailable();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    ledger.close();
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> waiting.get(30, TimeUnit.SECONDS))
        .withCauseInstanceOf(LogClosedException.class);
    called.get(30, TimeUnit.SECONDS);
    assertThatExceptionOfType(LogClosedException.class).isThrownBy(stream::hasNextAvailable);
  }

  @Test
  void callsBackWhenThereIsNews() throws Exception {
    try (JcmLedger ledger = ledger()) {
      LedgerEventSource source = LedgerEventSource.of(ledger.feed());
      try (BlockingStream<TrackedEventMessage<?>> stream =
          source.openStream(source.createHeadToken())) {
        CompletableFuture<Void> called = new CompletableFuture<>();
        stream.setOnAvailableCallback(() -> called.complete(null));
        ledger.submit(transfer("t", 0, 1, 1));
        called.get(30, TimeUnit.SECONDS);
        assertThat(available(stream)).hasSize(1);
      }
    }
  }

  /** Another process would do the same. */
  @Test
  void seesWhatIsRecordedElsewhere() throws Exception {
    try (JcmLedger writer = ledger();
        JcmLedger reader = JcmLedger.openForReading(file)) {
      LedgerEventSource source = LedgerEventSource.of(reader.feed());
      try (BlockingStream<TrackedEventMessage<?>> stream =
          source.openStream(source.createHeadToken())) {
        writer.submit(transfer("elsewhere", 0, 1, 1));
        assertThat(stream.nextAvailable().getIdentifier()).isEqualTo("elsewhere");
      }
    }
  }
}
