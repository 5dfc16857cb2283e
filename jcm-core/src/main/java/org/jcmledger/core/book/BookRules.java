package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.ResumeAccount;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.SuspendAccount;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.rejection.BookAlreadyOpen;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.DateRunsBackwards;
import org.jcmledger.core.rejection.NotTheRegistry;
import org.jcmledger.core.rejection.RejectedException;

/** What every command to a book must keep to, and the way from each command to its own rules. */
final class BookRules implements BookCommand.Visitor<BookEvent> {

  private final BookState state;
  private final Circumstances now;

  BookRules(BookState state, Circumstances now) {
    this.state = state;
    this.now = now;
  }

  @Override
  public BookEvent visit(OpenBook c) {
    if (state.opening.isPresent()) {
      throw RejectedException.raise(new BookAlreadyOpen(state.registry));
    }
    LocalDate today = now.today().in(c.zone());
    LocalDate on = c.on().given().orElse(today);
    notAfter(on, today);
    return new BookOpened(on, c.by(), c.book(), c.zone());
  }

  @Override
  public BookEvent visit(OpenAccount c) {
    return AccountRules.open(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(SuspendAccount c) {
    return AccountRules.suspend(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(ResumeAccount c) {
    return AccountRules.resume(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(CloseAccount c) {
    return AccountRules.close(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(NotifyIssuance c) {
    return IssuanceRules.notify(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(IssueCredits c) {
    return IssuanceRules.issue(c, byTheRegistry(c), state, now.others());
  }

  @Override
  public BookEvent visit(TransferCredits c) {
    return TransferRules.transfer(c, dated(c), state);
  }

  @Override
  public BookEvent visit(RetireCredits c) {
    return RetirementRules.retire(c, dated(c), state);
  }

  @Override
  public BookEvent visit(CancelCredits c) {
    return CancellationRules.cancel(c, dated(c), state);
  }

  @Override
  public BookEvent visit(RestrictDisposal c) {
    return RestrictionRules.restrict(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(ReleaseRestriction c) {
    return RestrictionRules.release(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(CorrectMovement c) {
    return CorrectionRules.correct(c, byTheRegistry(c), state, now.past());
  }

  @Override
  public BookEvent visit(NotifyAuthorisation c) {
    return AuthorisationRules.notify(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(NotifyRevocation c) {
    return AuthorisationRules.notify(c, byTheRegistry(c), state);
  }

  @Override
  public BookEvent visit(ApplyAuthorisation c) {
    return OutcomeRules.apply(c, byTheRegistry(c), state, now.others());
  }

  /** The date of a command that only the registry's operator may give. */
  private LocalDate byTheRegistry(BookCommand c) {
    LocalDate on = dated(c);
    BookState.Opening opening = opening(state);
    if (!c.by().equals(opening.operator())) {
      throw RejectedException.raise(new NotTheRegistry(state.registry, c.by(), opening.operator()));
    }
    return on;
  }

  /** A book's dates never run backwards and never ahead of the day of recording. */
  private LocalDate dated(BookCommand c) {
    LocalDate today = now.today().in(opening(state).zone());
    LocalDate on = c.on().given().orElse(today);
    if (on.isBefore(state.lastDate)) {
      throw RejectedException.raise(new DateRunsBackwards(state.registry, on, state.lastDate));
    }
    notAfter(on, today);
    return on;
  }

  static BookState.Opening opening(BookState state) {
    return state.opening.orElseThrow(
        () -> RejectedException.raise(new BookNotOpen(state.registry)));
  }

  private static void notAfter(LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw RejectedException.raise(new DateInTheFuture(on, today));
    }
  }
}
