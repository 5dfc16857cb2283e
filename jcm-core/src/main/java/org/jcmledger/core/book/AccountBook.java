package org.jcmledger.core.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;

/**
 * One registry's account book (口座簿): the boundary within which credits move. The record is
 * constitutive: a credit is where the book says it is (R9).
 *
 * <p>{@link #decide} answers a command from the state alone and changes nothing; {@link #apply}
 * takes an event into the state and refuses nothing, since it has happened. The same events in the
 * same order always give the same state. Not thread-safe.
 */
public final class AccountBook {

  private final BookState state;
  private final BookEvolution evolution;
  private final BookReversal reversal;

  /** A book that is not opened yet. */
  public AccountBook(Registry registry) {
    this(new BookState(registry));
  }

  AccountBook(BookState state) {
    this.state = state;
    this.evolution = new BookEvolution(state);
    this.reversal = new BookReversal(state);
  }

  /** The registry whose book it is. */
  public Registry registry() {
    return state.registry;
  }

  /**
   * The event that would record the command, or the one reason why not.
   *
   * @throws IllegalArgumentException if the command is for another book
   */
  public Decision<BookEvent> decide(BookCommand command, Circumstances now) {
    if (!command.book().equals(state.registry)) {
      throw new IllegalArgumentException(
          "a command for the book of " + command.book() + " came to that of " + state.registry);
    }
    try {
      return Decision.granted(command.accept(new BookRules(state, now)));
    } catch (RejectedException e) {
      return Decision.refused(e.rejection());
    }
  }

  /**
   * The event that notifies a committee's decision to this book, or why the book cannot take it.
   * Its book date is the day of the decision, or the book's latest date if that is later, so that a
   * decision recorded late does not let the book's dates run backwards.
   */
  public Decision<IssuanceNotified> notify(IssuanceDecided decided, Circumstances now) {
    try {
      return Decision.granted(IssuanceRules.notification(decided, state, now));
    } catch (RejectedException e) {
      return Decision.refused(e.rejection());
    }
  }

  /** The event that notifies a Party's authorisation to this book, or why it cannot take it. */
  public Decision<AuthorisationNotified> notify(OutcomesAuthorised authorised, Circumstances now) {
    try {
      return Decision.granted(AuthorisationRules.notification(authorised, state, now));
    } catch (RejectedException e) {
      return Decision.refused(e.rejection());
    }
  }

  /** The event that notifies a change of an authorisation to this book. */
  public Decision<AuthorisationNotified> notify(AuthorisationChanged changed, Circumstances now) {
    try {
      return Decision.granted(AuthorisationRules.notification(changed, state, now));
    } catch (RejectedException e) {
      return Decision.refused(e.rejection());
    }
  }

  /** The event that notifies the revocation of an authorisation to this book. */
  public Decision<RevocationNotified> notify(AuthorisationRevoked revoked, Circumstances now) {
    try {
      return Decision.granted(AuthorisationRules.notification(revoked, state, now));
    } catch (RejectedException e) {
      return Decision.refused(e.rejection());
    }
  }

  /**
   * Takes an event into the state.
   *
   * @throws IllegalStateException if the event does not follow from this book's past, which means
   *     that the log is not this ledger's own
   */
  public void apply(BookEvent event) {
    evolution.apply(event);
  }

  /**
   * The same, and says how to take it back: for who decides several commands of which all or none
   * are to be recorded, and for a recording that fails.
   *
   * @throws IllegalStateException if the event does not follow from this book's past
   */
  public Reversal applyReversibly(BookEvent event) {
    Reversal back = reversal.of(event);
    evolution.apply(event);
    return back;
  }

  /** What an account holds, restricted credits included; 0 tCO2e for an unknown account. */
  public Tonnes balance(AccountNumber account) {
    return state.account(account).map(Account::balance).orElse(Tonnes.ZERO);
  }

  /** The serials an account holds; none for an unknown account. */
  public SerialSet holdings(AccountNumber account) {
    return state.account(account).map(Account::serials).orElse(SerialSet.empty());
  }

  /**
   * Which account holds which serials now, for whichever thread to look at while this book goes on.
   * Takes time in proportion to the number of accounts, not to that of serials: what changes
   * afterwards is copied before it does, an account's serials of one vintage at a time.
   */
  public Holdings holdings() {
    return new Holdings(state.accounts.values(), state.accounts.size());
  }

  /** The book's latest date; {@link LocalDate#MIN} if the book was never opened. */
  public LocalDate lastDate() {
    return state.lastDate;
  }

  /** The numbers of all accounts ever opened, in the order of their numbers. */
  public List<AccountNumber> accounts() {
    return state.accountNumbers();
  }

  /** How many credits were ever issued in this book; also the last serial, since the first is 1. */
  public Tonnes issued() {
    return Tonnes.of(state.nextSerial - 1);
  }

  /** How much was ever brought under an authorisation in this book. */
  public Tonnes authorised(AuthorisationId authorisation) {
    return Optional.ofNullable(state.outcomes.known.get(authorisation))
        .map(known -> Tonnes.of(known.authorised()))
        .orElse(Tonnes.ZERO);
  }

  /** Whether both books would answer every command alike. */
  public boolean isSameAs(AccountBook other) {
    return state.equals(other.state);
  }
}
