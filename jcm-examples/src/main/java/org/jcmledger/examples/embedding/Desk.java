package org.jcmledger.examples.embedding;

import static org.jcmledger.core.value.Registry.JP;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Wording;
import org.jcmledger.store.Receipt;

/**
 * An application around a ledger: a desk at which holders of accounts transfer credits. Whether the
 * person before it may speak for the holder is the application's to know; the ledger knows who the
 * holder is. Thread-safe, as the ledger is.
 */
public final class Desk implements AutoCloseable {

  private static final Actor OPERATOR = Actor.of("invented registry of Japan");

  private final JcmLedger ledger;

  private Desk(JcmLedger ledger) {
    this.ledger = ledger;
  }

  // begin: open
  /** Opens the desk's ledger; creates it when the application starts for the first time. */
  public static Desk open(Path file) {
    if (Files.exists(file)) {
      return new Desk(JcmLedger.open(file));
    }
    return new Desk(
        JcmLedger.create(
            file,
            OPERATOR,
            Wording.of("An example with invented entities; a record of nothing"),
            LedgerScope.japanWith(PartnerCountry.of("MN"))));
  }

  // end: open

  // begin: submit
  /**
   * Transfers credits, today. The request's name comes from whoever asks, so that an order sent
   * twice is done once.
   */
  public String transfer(
      RequestId request, Actor holder, AccountNumber from, AccountNumber to, Credits credits) {
    try {
      Receipt receipt =
          ledger.submit(
              new TransferCredits(
                  request, holder, BookDate.TODAY, JP, from, to, Selection.of(credits)));
      return "Done: event " + receipt.first() + " of the ledger.";
    } catch (RejectedException e) {
      if (e.rejection() instanceof InsufficientCredits few) {
        return "Please ask for at most " + few.held().minus(few.restricted()) + ".";
      }
      return "Not possible (" + e.rejection().code() + "): " + e.getMessage() + ".";
    }
  }

  // end: submit

  // begin: ask
  /** What an account holds now: a look into a map. */
  public Tonnes balance(AccountNumber account) {
    return ledger.book(JP).balance(account);
  }

  /** What it held at the end of a day: read from the events. */
  public Tonnes balance(AccountNumber account, LocalDate day) {
    return ledger.book(JP).statement(account).asOf(day).balance();
  }

  // end: ask

  JcmLedger ledger() {
    return ledger;
  }

  /** Answers what waits, and closes the file. */
  @Override
  public void close() {
    ledger.close();
  }
}
