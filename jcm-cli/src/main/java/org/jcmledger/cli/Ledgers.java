package org.jcmledger.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.BookView;

/** Opens ledgers, and says what is the matter where they contradict themselves. */
final class Ledgers {

  private Ledgers() {}

  /** Opens one, whichever way. A log can be readable and yet no ledger's history. */
  static JcmLedger open(Path path, Function<Path, JcmLedger> way) {
    try {
      return way.apply(path);
    } catch (IllegalStateException | InvalidValueException e) {
      throw new UserErrorException("ledger.contradictory", path, String.valueOf(e.getMessage()));
    }
  }

  /** Requires that a book was ever opened. */
  static BookView requireBook(JcmLedger ledger, Path path, Registry registry) {
    BookView book = ledger.view().book(registry);
    if (book.latestDate().isEmpty()) {
      boolean held = ledger.declaration().scope().holds(registry);
      throw new UserErrorException(
          held ? "ledger.book-not-open" : "ledger.book-not-held", path, registry);
    }
    return book;
  }
}
