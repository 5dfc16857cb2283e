package org.jcmledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jcmledger.axon.Past;
import org.jcmledger.axon.Snapshots;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.format.RequestHash;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;

/** How a ledger begins, and how it is taken up again: one scan of the log builds all there is. */
final class Opening {

  private static final String STREAM = "ledger";

  private Opening() {}

  /** Writes the first event: what the ledger is and what it holds. */
  static void declare(EventLog log, LedgerDeclared declaration, InstantSource clock) {
    EncodedEvent encoded = EventFormat.encode(declaration);
    RequestId request = RequestIds.next();
    EventMetadata metadata =
        new EventMetadata(RequestHash.ofCanonical(encoded.payload()), Optional.empty());
    try (LogTransaction transaction = log.begin()) {
      if (transaction.head() != 0) {
        throw new IllegalStateException("another ledger was begun in the same log");
      }
      transaction.append(
          List.of(
              new NewEvent(
                  request.id(),
                  STREAM,
                  0,
                  encoded.type(),
                  encoded.revision(),
                  clock.millis(),
                  encoded.payload(),
                  MetadataFormat.encode(metadata))));
      transaction.commit();
    }
  }

  /** Reads the log, or what a snapshot of it does not hold already. */
  static Past read(EventLog log, String name, boolean forWriting) {
    Past past =
        (forWriting ? Snapshots.restore(log, name) : Optional.<Past>empty())
            .orElseGet(() -> new Past(forWriting));
    ReadAhead.scan(log, past.position(), past::add);
    if (past.declaration().isEmpty()) {
      throw DamagedLedgerException.of(
          Path.of(name), "it does not say what it holds, so it was never fully created");
    }
    return past;
  }

  /** Takes a ledger up in a log, which is closed if that cannot be done. */
  static JcmLedger closingOnFailure(EventLog log, Supplier<JcmLedger> opening) {
    try {
      return opening.get();
    } catch (RuntimeException e) {
      log.close();
      throw e;
    }
  }
}
