package org.jcmledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.Setting.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.jcmledger.JcmLedger;
import org.jcmledger.Setting;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.store.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application's own event processors follow a ledger while commands come from several threads;
 * the application is restarted in between and has kept nothing but its token.
 */
@Timeout(120)
class ProcessorsTest {

  private static final int SENDERS = 4;
  private static final int EACH = 300;

  @TempDir Path folder;

  /** What both runs of the application handled: requests, in order of handling. */
  private final ConcurrentLinkedQueue<String> handled = new ConcurrentLinkedQueue<>();

  private final ScheduledExecutorService coordinating =
      Executors.newSingleThreadScheduledExecutor();
  private final ScheduledExecutorService working = Executors.newScheduledThreadPool(3);

  @AfterEach
  void end() {
    coordinating.shutdownNow();
    working.shutdownNow();
  }

  /** An application's projection. */
  public final class Transfers {

    private final JcmLedger ledger;

    Transfers(JcmLedger ledger) {
      this.ledger = ledger;
    }

    /** Axon calls it. */
    @EventHandler
    public void on(CreditsTransferred event, EventMessage<?> message, TrackingToken token) {
      long position = token.position().orElseThrow();
      assertThat(ledger.view().position())
          .as("the ledger's own answers are no older than what is handled")
          .isGreaterThanOrEqualTo(position);
      handled.add(message.getIdentifier());
    }
  }

  private TrackingEventProcessor tracking(JcmLedger ledger, InMemoryTokenStore tokens) {
    return TrackingEventProcessor.builder()
        .name("transfers")
        .eventHandlerInvoker(invoker(ledger))
        .messageSource(LedgerEventSource.of(ledger.feed()))
        .tokenStore(tokens)
        .transactionManager(NoTransactionManager.instance())
        .trackingEventProcessorConfiguration(
            TrackingEventProcessorConfiguration.forSingleThreadedProcessing())
        .build();
  }

  private PooledStreamingEventProcessor pooled(JcmLedger ledger, InMemoryTokenStore tokens) {
    return PooledStreamingEventProcessor.builder()
        .name("transfers")
        .eventHandlerInvoker(invoker(ledger))
        .messageSource(LedgerEventSource.of(ledger.feed()))
        .tokenStore(tokens)
        .transactionManager(NoTransactionManager.instance())
        .coordinatorExecutor(coordinating)
        .workerExecutor(working)
        .initialSegmentCount(4)
        .initialToken(source -> source.createTailToken())
        .build();
  }

  private SimpleEventHandlerInvoker invoker(JcmLedger ledger) {
    return SimpleEventHandlerInvoker.builder()
        .eventHandlers(new AnnotationEventHandlerAdapter(new Transfers(ledger)))
        .build();
  }

  @Test
  void aTrackingProcessorMissesNothingAndDoublesNothing() throws Exception {
    followsThroughARestart(this::tracking, 1);
    assertThat(handled).as("in the order of the log").containsExactlyElementsOf(recorded());
  }

  @Test
  void aPooledProcessorMissesNothingAndDoublesNothing() throws Exception {
    followsThroughARestart(this::pooled, 4);
    assertThat(handled).containsExactlyInAnyOrderElementsOf(recorded());
  }

  private void followsThroughARestart(
      BiFunction<JcmLedger, InMemoryTokenStore, StreamingEventProcessor> processor, int segments)
      throws Exception {
    Path file = folder.resolve("x.jcm");
    long[] kept = new long[segments];
    try (JcmLedger ledger = JcmLedger.create(file, Setting.declaration(), Setting.clock())) {
      InMemoryTokenStore tokens = new InMemoryTokenStore();
      StreamingEventProcessor following = processor.apply(ledger, tokens);
      following.start();
      Setting.submitAll(ledger, Setting.prelude(2, 1_000_000));
      send(ledger, "a");
      following.shutDown(); // Somewhere on the way.
      for (int segment = 0; segment < segments; segment++) {
        TrackingToken token = tokens.fetchToken("transfers", segment);
        kept[segment] = token == null ? 0 : token.position().orElseThrow();
      }
    }
    try (JcmLedger ledger = JcmLedger.open(file, Setting.clock())) {
      send(ledger, "b");
      InMemoryTokenStore tokens = new InMemoryTokenStore();
      tokens.initializeTokenSegments("transfers", segments);
      for (int segment = 0; segment < segments; segment++) {
        tokens.storeToken(new GlobalSequenceTrackingToken(kept[segment]), "transfers", segment);
      }
      StreamingEventProcessor following = processor.apply(ledger, tokens);
      following.start();
      send(ledger, "c");
      while (handled.size() < 3 * SENDERS * EACH) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      following.shutDown();
    }
  }

  private List<String> recorded() {
    List<String> requests = new ArrayList<>();
    try (JcmLedger ledger = JcmLedger.openForReading(folder.resolve("x.jcm"))) {
      ledger.history(
          event -> {
            if (event.event() instanceof CreditsTransferred) {
              requests.add(event.request().id());
            }
          });
    }
    assertThat(requests).hasSize(3 * SENDERS * EACH);
    return requests;
  }

  private static void send(JcmLedger ledger, String run)
      throws ExecutionException, InterruptedException {
    var senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<Future<Receipt>> last = new ArrayList<>();
      for (int s = 0; s < SENDERS; s++) {
        int sender = s;
        last.add(
            senders.submit(
                () -> {
                  for (int i = 1; i < EACH; i++) {
                    ledger.submit(
                        transfer(run + "-" + sender + "-" + i, sender % 2, 1 - sender % 2, 1));
                  }
                  return ledger.submit(
                      transfer(run + "-" + sender + "-0", sender % 2, 1 - sender % 2, 1));
                }));
      }
      for (Future<Receipt> sender : last) {
        sender.get();
      }
    } finally {
      senders.shutdown();
    }
  }

  /** An application that closes the ledger first can still shut its processors down. */
  @Test
  void processorsSurviveALedgerThatIsClosedUnderThem() throws Exception {
    for (BiFunction<JcmLedger, InMemoryTokenStore, StreamingEventProcessor> kind :
        List.<BiFunction<JcmLedger, InMemoryTokenStore, StreamingEventProcessor>>of(
            this::tracking, this::pooled)) {
      handled.clear();
      JcmLedger ledger = JcmLedger.inMemory(Setting.declaration(), Setting.clock());
      StreamingEventProcessor following = kind.apply(ledger, new InMemoryTokenStore());
      following.start();
      Setting.submitAll(ledger, Setting.prelude(2, 1_000));
      ledger.submit(transfer("t", 0, 1, 1));
      while (handled.isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      ledger.close();
      while (!following.isError()
          && !following.processingStatus().values().stream().allMatch(s -> s.isErrorState())) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      following.shutDown();
      assertThat(following.isRunning()).isFalse();
    }
  }
}
