package org.jcmledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jcmledger.axon.Past;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.format.RequestHash;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.DamagedLedgerException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;

/** How a ledger begins, and how it is taken up again: one scan of the log builds all there is. */
record Opening(LedgerDeclared declaration, LedgerView view, Past past) {

  private static final String STREAM = "ledger";

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

  static Opening read(EventLog log, String name, boolean forWriting) {
    LedgerView.Fold fold = new LedgerView.Fold(LedgerView.empty());
    Past past = new Past();
    LedgerDeclared[] declared = new LedgerDeclared[1];
    log.scan(
        0,
        stored -> {
          RecordedEvent recorded = EventReader.decode(stored);
          if (recorded.event() instanceof LedgerDeclared declaration) {
            declared[0] = declaration;
          }
          fold.add(recorded);
          if (forWriting) {
            past.add(stored, recorded);
          }
          return true;
        });
    if (declared[0] == null) {
      throw DamagedLedgerException.of(
          Path.of(name), "it does not say what it holds, so it was never fully created");
    }
    return new Opening(declared[0], fold.view(), past);
  }
}
