package org.jcmledger.cli;

import java.util.function.Function;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.BookView;

/** Opens ledgers, and says what is the matter where they contradict themselves. */
final class Ledgers {

  private Ledgers() {}

  /** Opens one for commands. */
  static JcmLedger open(LedgerPlace place) {
    return consistent(place, LedgerPlace::open);
  }

  /** Opens one for questions. */
  static JcmLedger openForReading(LedgerPlace place) {
    return consistent(place, LedgerPlace::openForReading);
  }

  /** A log can be readable and yet no ledger's history. */
  private static JcmLedger consistent(LedgerPlace place, Function<LedgerPlace, JcmLedger> way) {
    try {
      return way.apply(place);
    } catch (IllegalStateException | InvalidValueException e) {
      throw new UserErrorException("ledger.contradictory", place, String.valueOf(e.getMessage()));
    }
  }

  /** Requires that a book was ever opened. */
  static BookView requireBook(JcmLedger ledger, LedgerPlace place, Registry registry) {
    BookView book = ledger.view().book(registry);
    if (book.latestDate().isEmpty()) {
      boolean held = ledger.declaration().scope().holds(registry);
      throw new UserErrorException(
          held ? "ledger.book-not-open" : "ledger.book-not-held", place, registry);
    }
    return book;
  }
}
