package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;

/**
 * Builds a book as it stood after many events without its transfers, retirements and cancellations:
 * from all other events, and from what those came to, which is where the serials are and the latest
 * date. Nothing else in a book may depend on an event that {@link #isSummedUp}; what is to depend
 * on one has to be added here and to what a snapshot of the book holds.
 */
public final class BookRestoration {

  private final BookState state;
  private final BookEvolution evolution;
  private boolean telling = true;

  /** Of a registry's book. */
  public BookRestoration(Registry registry) {
    this.state = new BookState(registry);
    this.evolution = new BookEvolution(state, false);
  }

  /**
   * Whether a book is restored without the event; all others have to be {@linkplain #add added}. A
   * cancellation that is a first transfer changes under what its serials stand, so it is not.
   */
  public static boolean isSummedUp(Event event) {
    return event instanceof CreditsTransferred
        || event instanceof CreditsRetired
        || (event instanceof CreditsCancelled cancelled && cancelled.firstTransferred().isEmpty());
  }

  /** Adds the next of the other events, in their order and before any holding. */
  public void add(BookEvent event) {
    if (!telling) {
      throw new IllegalStateException("events come before holdings");
    }
    evolution.apply(event);
  }

  /**
   * Adds serials that an account holds.
   *
   * @throws IllegalStateException if there is no such account, or it has some of them already
   */
  public void hold(AccountNumber account, Vintage vintage, long first, long last) {
    endOfEvents();
    SerialRange serials = SerialRange.of(first, last);
    Account holder =
        state
            .account(account)
            .orElseThrow(() -> new IllegalStateException("there is no account " + account));
    holder.receive(vintage, serials);
    if (holder.kind.isTerminal()) {
      state.outcomes.ended.put(serials, 0);
    }
  }

  /**
   * The book; this is of no use afterwards.
   *
   * @param lastDate the book's latest date
   * @throws IllegalStateException if not every serial issued is held once
   */
  public AccountBook book(LocalDate lastDate) {
    endOfEvents();
    state.lastDate = lastDate;
    long held = state.accounts.values().stream().mapToLong(a -> a.balance().amount()).sum();
    if (held != state.nextSerial - 1) {
      throw new IllegalStateException(
          "the accounts hold " + held + " of " + (state.nextSerial - 1) + " serials");
    }
    return new AccountBook(state);
  }

  private void endOfEvents() {
    if (telling) {
      telling = false;
      state.accounts.values().forEach(Account::holdNothing);
    }
  }
}
