package org.jcmledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.AsOf;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.SerialLife;
import org.jcmledger.projection.Statement;
import org.jcmledger.report.Published;

/**
 * Questions to one registry's book. Every answer is of committed events only, of whole commits, and
 * no question waits for a writer. Thread-safe.
 *
 * <p>Balances are kept and cost about as much as a look into a map; history is read from the log at
 * each question, at a million events in a second or two.
 */
public final class Book {

  private final JcmLedger ledger;
  private final EventReader reader;
  private final Registry registry;

  Book(JcmLedger ledger, EventReader reader, Registry registry) {
    this.ledger = ledger;
    this.reader = reader;
    this.registry = registry;
  }

  /** The registry whose book it is. */
  public Registry registry() {
    return registry;
  }

  /** The whole book as it stands now; a view that does not change any more. */
  public BookView now() {
    return ledger.view().book(registry);
  }

  /** What an account holds now, restricted credits included; 0 tCO2e if there is none such. */
  public Tonnes balance(AccountNumber account) {
    return now().balance(account);
  }

  /** An account as it stands now, if there is one with the number. */
  public Optional<AccountView> account(AccountNumber account) {
    return now().account(account);
  }

  /** All accounts ever opened, as they stand now, in the order of their numbers. */
  public List<AccountView> accounts() {
    return now().accounts();
  }

  /** The whole book as it stood at the end of a book day. */
  public BookView asOf(LocalDate day) {
    return ledger.asOf(day).book(registry);
  }

  /** The whole book as it was recorded at a moment. */
  public BookView asRecordedAt(Instant moment) {
    return ledger.asRecordedAt(moment).book(registry);
  }

  /**
   * All that increased or decreased an account, read from the log; itself as of any day or moment.
   */
  public Statement statement(AccountNumber account) {
    return Statement.read(reader, AccountRef.of(registry, account), ledger.view().position());
  }

  /** What the registry publishes of the book (R17) as it stands now, read from the log. */
  public Published published() {
    return Published.read(reader, registry, AsOf.now(), ledger.view().position());
  }

  /** What the registry published of the book at the end of a book day (R17). */
  public Published publishedAsOf(LocalDate day) {
    return Published.read(reader, registry, AsOf.endOf(day), ledger.view().position());
  }

  /** The serials an account holds now, read from the log. */
  public SerialSet holdings(AccountNumber account) {
    return statement(account).serials();
  }

  /** All that ever happened to one serial, read from the log. */
  public SerialLife life(long serial) {
    return SerialLife.read(reader, registry, serial, ledger.view().position());
  }
}
