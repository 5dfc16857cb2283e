package org.jcmledger.acceptance;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.projection.EventReader;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.SqliteLog;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.test.history.HistoryGenerator;
import org.jcmledger.test.history.HistoryPlan;
import org.jcmledger.test.history.LedgerTarget;

/** Ledgers to audit, all invented. */
final class Ledgers {

  /** A name that would be markup and script if it were let. */
  static final String HOSTILE =
      "</script><script>window.hostile=1</script><img src=x onerror=\"window.hostile=1\"> 'שלום' &lt;";

  private static final long SEED = 7;

  private Ledgers() {}

  /** A few years of an honest history. */
  static Path random(Path file) {
    return random(file, 600);
  }

  private static Path random(Path file, int commands) {
    System.out.println("the histories are of seed " + SEED);
    HistoryGenerator history =
        new HistoryGenerator(HistoryPlan.seeded(SEED).withPace(Duration.ofDays(5)));
    LedgerDeclared declared =
        new LedgerDeclared(
            Actor.of("A test"), Wording.of("A random history, all invented"), history.scope());
    try (JcmLedger ledger = JcmLedger.create(file, declared, history.clock())) {
      for (int i = 0; i < commands; i++) {
        history.play(new LedgerTarget(ledger));
      }
    }
    return file;
  }

  /** The same, to which a dishonest operator adds every transfer once more, well sealed. */
  static Path forged(Path file) {
    random(file, 400);
    LocalDate day;
    try (JcmLedger ledger = JcmLedger.openForReading(file)) {
      day = ledger.book(Registry.JP).now().latestDate().orElseThrow();
    }
    try (SqliteLog log = SqliteLog.open(file)) {
      List<StoredEvent> ofBook = new ArrayList<>();
      log.scanStream(
          "book/JP",
          0,
          event -> {
            ofBook.add(event);
            return true;
          });
      Actor registry = ((BookOpened) EventReader.decode(ofBook.get(0)).event()).by();
      StoredEvent last = ofBook.get(ofBook.size() - 1);
      long sequence = last.sequence();
      List<NewEvent> added = new ArrayList<>();
      AccountOpened account =
          new AccountOpened(
              day,
              registry,
              Registry.JP,
              AccountNumber.of("HOSTILE"),
              AccountKind.ENTITY_HOLDING,
              Actor.of("Nobody"),
              BilingualName.english(HOSTILE),
              false);
      EncodedEvent encoded = EventFormat.encode(account);
      added.add(
          event(
              "forged-0", ++sequence, encoded.type(), encoded.revision(), encoded.payload(), last));
      for (StoredEvent event : ofBook) {
        if (event.type().equals("jcm.CreditsTransferred")) {
          String id = "forged-" + added.size();
          added.add(event(id, ++sequence, event.type(), event.revision(), event.payload(), last));
        }
      }
      try (LogTransaction transaction = log.begin()) {
        transaction.append(added);
        transaction.commit();
      }
    }
    return file;
  }

  private static NewEvent event(
      String id, long sequence, String type, int revision, byte[] payload, StoredEvent like) {
    return new NewEvent(
        id, like.stream(), sequence, type, revision, like.recordedAt(), payload, like.metadata());
  }
}
