package org.jcmledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jcmledger.axon.Past;
import org.jcmledger.axon.Snapshots;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.format.RequestHash;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.ReadAhead;

/** How a ledger begins, and how it is taken up again: one scan of the log builds all there is. */
final class Opening {

  private static final String STREAM = "ledger";

  private Opening() {}

  /**
   * Writes the first event: what the ledger is and what it holds. If that cannot be done, the log
   * is closed.
   */
  static void declare(EventLog log, LedgerDeclared declaration, InstantSource clock) {
    closingOnFailure(
        log,
        () -> {
          try (LogTransaction transaction = log.begin()) {
            if (transaction.head() != 0) {
              throw new IllegalStateException("another ledger was begun in the same log");
            }
            transaction.append(List.of(first(declaration, clock)));
            transaction.commit();
            return log;
          }
        });
  }

  private static NewEvent first(LedgerDeclared declaration, InstantSource clock) {
    EncodedEvent encoded = EventFormat.encode(declaration);
    EventMetadata metadata =
        new EventMetadata(RequestHash.ofCanonical(encoded.payload()), Optional.empty());
    return new NewEvent(
        RequestIds.next().id(),
        STREAM,
        0,
        encoded.type(),
        encoded.revision(),
        clock.millis(),
        encoded.payload(),
        MetadataFormat.encode(metadata));
  }

  /** Reads the log, or what a snapshot of it does not hold already. */
  static Past read(EventLog log, String name, boolean forWriting) {
    Past past =
        (forWriting ? Snapshots.restore(log, name) : Optional.<Past>empty())
            .orElseGet(() -> new Past(forWriting));
    long before = past.position();
    ReadAhead.run(
        "jcm-ledger-reader",
        batches -> EventBatch.scan(log, before, batches),
        EventBatch::decode,
        batch -> batch.forEach(past::add));
    if (past.declaration().isEmpty()) {
      throw DamagedLedgerException.of(
          Path.of(name), "it does not say what it holds, so it was never fully created");
    }
    return past;
  }

  /** A ledger that answers questions only, in a log, which it closes. */
  static JcmLedger forReading(EventLog log, String name) {
    return closingOnFailure(
        log, () -> new JcmLedger(log, name, Optional.empty(), Snapshots.Policy.USUAL));
  }

  /** Does something with a log, which is closed if that fails. */
  static <R> R closingOnFailure(EventLog log, Supplier<R> doing) {
    try {
      return doing.get();
    } catch (RuntimeException e) {
      log.close();
      throw e;
    }
  }
}
