package org.jcmledger.examples.following;

import static org.jcmledger.examples.story.Cast.AOZORA;
import static org.jcmledger.examples.story.Cast.AOZORA_ACCOUNT;
import static org.jcmledger.examples.story.Cast.JP;
import static org.jcmledger.examples.story.Cast.MIDORI_ACCOUNT;
import static org.jcmledger.examples.story.Cast.MONGOLIA;
import static org.jcmledger.examples.story.Cast.NARRATOR;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.jcmledger.JcmLedger;
import org.jcmledger.RequestIds;
import org.jcmledger.axon.LedgerEventSource;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;
import org.jcmledger.examples.story.Prelude;

/** {@link Notices} are sent while credits are transferred, and go on after a restart. */
public final class Following {

  private Following() {}

  /**
   * Runs it in a new folder.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    run(
        Files.createTempDirectory("jcm-following-").resolve("followed.jcm"),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  // begin: processor
  /** The application's event processor, as it would be for events of its own. */
  static TrackingEventProcessor processor(JcmLedger ledger, Notices notices, TokenStore tokens) {
    return TrackingEventProcessor.builder()
        .name("notices")
        .messageSource(LedgerEventSource.of(ledger.feed()))
        .tokenStore(tokens)
        .eventHandlerInvoker(
            SimpleEventHandlerInvoker.builder()
                .eventHandlers(new AnnotationEventHandlerAdapter(notices))
                .build())
        .transactionManager(NoTransactionManager.instance())
        .trackingEventProcessorConfiguration(
            TrackingEventProcessorConfiguration.forSingleThreadedProcessing())
        .build();
  }

  // end: processor

  /** The token store stands for the application's database: it outlives the ledger's closing. */
  static void run(Path file, PrintStream out) throws InterruptedException {
    Notices notices = new Notices();
    TokenStore tokens = new InMemoryTokenStore();
    try (JcmLedger ledger =
        JcmLedger.create(
            file,
            NARRATOR,
            Wording.of("An example with invented entities; a record of nothing"),
            LedgerScope.japanWith(MONGOLIA))) {
      Prelude.tell(ledger);
      TrackingEventProcessor processor = processor(ledger, notices, tokens);
      processor.start();
      transfer(ledger, 50);
      awaitNotices(notices, 1);
      processor.shutDown();
      transfer(ledger, 7); // Nobody follows just now.
    }
    try (JcmLedger ledger = JcmLedger.open(file)) {
      TrackingEventProcessor processor = processor(ledger, notices, tokens);
      processor.start();
      transfer(ledger, 11);
      awaitNotices(notices, 3);
      processor.shutDown();
    }
    notices.sent().forEach(out::println);
  }

  private static void transfer(JcmLedger ledger, long amount) {
    ledger.submit(
        new TransferCredits(
            RequestIds.next(),
            AOZORA,
            BookDate.of(LocalDate.of(2019, 6, 3)),
            JP,
            AOZORA_ACCOUNT,
            MIDORI_ACCOUNT,
            Selection.of(Credits.of(amount))));
  }

  private static void awaitNotices(Notices notices, int count) throws InterruptedException {
    while (notices.sent().size() < count) {
      Thread.sleep(1);
    }
  }
}
