package org.jcmledger.core.book;

import java.util.Optional;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.ProjectId;

/** How each event changes a book's state. */
final class BookEvolution implements BookEvent.Visitor<BookState> {

  private final BookState state;
  private final boolean moving;

  BookEvolution(BookState state) {
    this(state, true);
  }

  /**
   * One that may leave serials where they are, for a book that is told in the end where they are.
   */
  BookEvolution(BookState state, boolean moving) {
    this.state = state;
    this.moving = moving;
  }

  void apply(BookEvent event) {
    event.accept(this).lastDate = event.on();
  }

  @Override
  public BookState visit(BookOpened event) {
    state.opening = Optional.of(new BookState.Opening(event.by(), event.zone()));
    return state;
  }

  @Override
  public BookState visit(AccountOpened event) {
    follows(!state.accounts.containsKey(event.account()), event);
    state.accounts.put(event.account(), new Account(event));
    return state;
  }

  @Override
  public BookState visit(AccountSuspended event) {
    return become(event.account(), Account.Status.SUSPENDED);
  }

  @Override
  public BookState visit(AccountResumed event) {
    return become(event.account(), Account.Status.OPEN);
  }

  @Override
  public BookState visit(AccountClosed event) {
    return become(event.account(), Account.Status.CLOSED);
  }

  @Override
  public BookState visit(IssuanceNotified event) {
    state.decisions.add(event.decision());
    for (NotifiedLine line : event.lines()) {
      state.lines.put(
          LineRef.of(event.decision(), line.number()), new BookState.Notified(line, false));
      for (ProjectId project : line.projects()) {
        state.credited.add(project, line.period());
      }
    }
    return state;
  }

  @Override
  public BookState visit(CreditsIssued event) {
    BookState.Notified line = state.lines.get(event.line());
    follows(line != null && !line.issued(), event);
    follows(event.serials().first() == state.nextSerial, event);
    state.lines.computeIfPresent(
        event.line(), (ref, notified) -> new BookState.Notified(notified.line(), true));
    state.vintages.put(event.serials(), event.vintage().year());
    for (AllocatedRange allocated : event.allocations()) {
      account(allocated.account()).receive(event.vintage(), allocated.serials());
    }
    state.outcomes.issued(event.line(), event.serials());
    event
        .authorised()
        .ifPresent(under -> state.outcomes.stand(SerialSet.of(event.serials()), under));
    state.nextSerial = event.serials().last() + 1;
    return state;
  }

  @Override
  public BookState visit(CreditsTransferred event) {
    return move(event);
  }

  @Override
  public BookState visit(CreditsRetired event) {
    return move(event);
  }

  @Override
  public BookState visit(CreditsCancelled event) {
    state.outcomes.byStanding(
        event.firstTransferred(),
        (serials, under) ->
            state.outcomes.become(serials, UseRules.transferredNow(standing(under, event), state)));
    return move(event);
  }

  @Override
  public BookState visit(DisposalRestricted event) {
    state.restrictions.put(event.restriction(), new BookState.Restriction(event.serials(), false));
    for (SerialRange range : event.serials().ranges()) {
      state.restricted.add(range, 1);
    }
    return state;
  }

  @Override
  public BookState visit(RestrictionReleased event) {
    BookState.Restriction released =
        state.restrictions.put(
            event.restriction(), new BookState.Restriction(SerialSet.empty(), true));
    if (released == null) {
      throw new IllegalStateException("restriction " + event.restriction() + " does not exist");
    }
    for (SerialRange range : released.serials().ranges()) {
      state.restricted.add(range, -1);
    }
    return state;
  }

  @Override
  public BookState visit(MovementCorrected event) {
    state.corrected.add(event.original());
    return move(event);
  }

  private BookState move(Movement event) {
    if (moving) {
      state.move(event.serials(), account(event.from()), account(event.to()));
    }
    return state;
  }

  @Override
  public BookState visit(AuthorisationNotified event) {
    state.outcomes.notified(event);
    return state;
  }

  @Override
  public BookState visit(RevocationNotified event) {
    Outcomes.Known before =
        state.outcomes.known.computeIfPresent(event.authorisation(), (id, known) -> known.revoke());
    follows(before != null, event);
    return state;
  }

  @Override
  public BookState visit(AuthorisationApplied event) {
    state.outcomes.stand(event.serials(), event.authorised());
    return state;
  }

  private static Authorised standing(Optional<Authorised> under, BookEvent event) {
    follows(under.isPresent(), event);
    return under.orElseThrow();
  }

  /** What does not follow from the past was written by someone else than this ledger. */
  private static void follows(boolean follows, BookEvent event) {
    if (!follows) {
      throw new IllegalStateException("this does not follow from the book's past: " + event);
    }
  }

  private BookState become(AccountNumber number, Account.Status status) {
    account(number).status = status;
    return state;
  }

  private Account account(AccountNumber number) {
    return state
        .account(number)
        .orElseThrow(
            () -> new IllegalStateException("account " + state.ref(number) + " does not exist"));
  }
}
