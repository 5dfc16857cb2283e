package org.jcmledger.core.book;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationNotified;
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

/**
 * What takes each event back out of a book's state; the mirror of {@link BookEvolution}. It is
 * asked before the event is applied, while what the event replaces is still there.
 */
final class BookReversal implements BookEvent.Visitor<Reversal> {

  private final BookState state;

  BookReversal(BookState state) {
    this.state = state;
  }

  Reversal of(BookEvent event) {
    LocalDate before = state.lastDate;
    Reversal back = event.accept(this);
    return () -> {
      back.run();
      state.lastDate = before;
    };
  }

  @Override
  public Reversal visit(BookOpened event) {
    Optional<BookState.Opening> before = state.opening;
    return () -> state.opening = before;
  }

  @Override
  public Reversal visit(AccountOpened event) {
    return () -> state.accounts.remove(event.account());
  }

  @Override
  public Reversal visit(AccountSuspended event) {
    return status(event.account());
  }

  @Override
  public Reversal visit(AccountResumed event) {
    return status(event.account());
  }

  @Override
  public Reversal visit(AccountClosed event) {
    return status(event.account());
  }

  @Override
  public Reversal visit(IssuanceNotified event) {
    return () -> {
      state.decisions.remove(event.decision());
      for (NotifiedLine line : event.lines()) {
        state.lines.remove(LineRef.of(event.decision(), line.number()));
        for (ProjectId project : line.projects()) {
          state.credited.remove(project, line.period());
        }
      }
    };
  }

  @Override
  public Reversal visit(CreditsIssued event) {
    Reversal standing =
        event.authorised().isPresent()
            ? state.outcomes.backToStandingOf(SerialSet.of(event.serials()))
            : () -> {};
    return () -> {
      standing.run();
      state.outcomes.notIssued(event.serials());
      state.lines.computeIfPresent(
          event.line(), (ref, issued) -> new BookState.Notified(issued.line(), false));
      state.vintages.remove(event.serials());
      for (AllocatedRange allocated : event.allocations()) {
        account(allocated.account()).takeBack(event.vintage(), allocated.serials());
      }
      state.nextSerial = event.serials().first();
    };
  }

  @Override
  public Reversal visit(CreditsTransferred event) {
    return move(event);
  }

  @Override
  public Reversal visit(CreditsRetired event) {
    return move(event);
  }

  @Override
  public Reversal visit(CreditsCancelled event) {
    Reversal moved = move(event);
    Reversal standing = state.outcomes.backToStandingOf(event.firstTransferred());
    return () -> {
      moved.run();
      standing.run();
    };
  }

  @Override
  public Reversal visit(DisposalRestricted event) {
    return () -> {
      state.restrictions.remove(event.restriction());
      for (SerialRange range : event.serials().ranges()) {
        state.restricted.add(range, -1);
      }
    };
  }

  @Override
  public Reversal visit(RestrictionReleased event) {
    Optional<BookState.Restriction> before =
        Optional.ofNullable(state.restrictions.get(event.restriction()));
    return () ->
        before.ifPresent(
            restriction -> {
              state.restrictions.put(event.restriction(), restriction);
              for (SerialRange range : restriction.serials().ranges()) {
                state.restricted.add(range, 1);
              }
            });
  }

  @Override
  public Reversal visit(MovementCorrected event) {
    Reversal moved = move(event);
    return () -> {
      moved.run();
      state.corrected.remove(event.original());
    };
  }

  @Override
  public Reversal visit(AuthorisationNotified event) {
    return state.outcomes.backToKnowing(event.authorisation(), event.version());
  }

  @Override
  public Reversal visit(RevocationNotified event) {
    return state.outcomes.backToKnowing(event.authorisation());
  }

  @Override
  public Reversal visit(AuthorisationApplied event) {
    return state.outcomes.backToStandingOf(event.serials());
  }

  private Reversal move(Movement event) {
    return () -> state.move(event.serials(), account(event.to()), account(event.from()));
  }

  private Reversal status(AccountNumber number) {
    Account account = account(number);
    Account.Status before = account.status;
    return () -> account.status = before;
  }

  private Account account(AccountNumber number) {
    return state
        .account(number)
        .orElseThrow(
            () -> new IllegalStateException("account " + state.ref(number) + " does not exist"));
  }
}
