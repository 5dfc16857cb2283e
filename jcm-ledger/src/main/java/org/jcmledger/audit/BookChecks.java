package org.jcmledger.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
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
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.event.RevocationNotified;
import org.jcmledger.core.value.Actor;

/** Takes the events of one book to the checks of their kinds. */
final class BookChecks implements BookEvent.Visitor<AuditedBook> {

  private final AuditedBook book;
  private final Suspicions suspicions;
  private final AccountChecks accounts;
  private final MovementChecks movements;
  private final CorrectionChecks corrections;
  private final NotificationChecks notifications;
  private final IssuanceChecks issuances;
  private final RestrictionChecks restrictions;
  private final AuthorisationNotices authorisations;
  private final StandingChecks standing;
  private final UseChecks uses;
  private long position;
  private long recordedAt;

  /** The day in the book's zone that has the seconds from {@code dayBegins} to {@code dayEnds}. */
  private LocalDate day = LocalDate.MIN;

  private long dayBegins;
  private long dayEnds;

  BookChecks(
      AuditedBook book,
      Suspicions suspicions,
      Committees committees,
      Authorisations authorisations,
      Originals originals) {
    this.book = book;
    this.suspicions = suspicions;
    this.accounts = new AccountChecks(book, suspicions);
    this.movements = new MovementChecks(book, accounts, suspicions);
    this.corrections = new CorrectionChecks(book, accounts, movements, originals, suspicions);
    this.notifications = new NotificationChecks(book, committees, suspicions);
    this.issuances = new IssuanceChecks(book, accounts, suspicions);
    this.authorisations = new AuthorisationNotices(book, committees, authorisations, suspicions);
    this.standing = new StandingChecks(book, authorisations, suspicions);
    this.uses = new UseChecks(book, suspicions);
    this.restrictions = new RestrictionChecks(book, accounts, suspicions);
  }

  AuditedBook book() {
    return book;
  }

  void check(BookEvent event, Seen seen) {
    position = seen.position();
    recordedAt = seen.stored().recordedAt();
    if (book.opening.isEmpty() && !(event instanceof BookOpened)) {
      new Suspicion(FindingCode.BOOK_NOT_OPEN, position)
          .fact("book", book.registry)
          .reportOnce(suspicions, FindingCode.BOOK_NOT_OPEN, book.registry);
    }
    event.accept(this);
    checkDate(event);
    book.lastDate = event.on();
  }

  private void checkDate(BookEvent event) {
    if (event.on().isBefore(book.lastDate)) {
      new Suspicion(FindingCode.BOOK_DATE_DECREASES, position)
          .fact("book", book.registry)
          .fact("on", event.on())
          .fact("before", book.lastDate)
          .report(suspicions);
    }
    if (book.opening.isPresent() && event.on().isAfter(recordedOn())) {
      new Suspicion(FindingCode.BOOK_DATE_AFTER_RECORDING, position)
          .fact("book", book.registry)
          .fact("on", event.on())
          .fact("recorded", recordedOn())
          .report(suspicions);
    }
  }

  private LocalDate recordedOn() {
    long second = Math.floorDiv(recordedAt, 1_000L);
    if (second < dayBegins || second >= dayEnds) {
      day = LocalDate.ofInstant(Instant.ofEpochMilli(recordedAt), book.zone);
      dayBegins = beginning(day);
      dayEnds = beginning(day.plusDays(1));
    }
    return day;
  }

  private long beginning(LocalDate of) {
    return of.atStartOfDay(book.zone).toEpochSecond();
  }

  private void byTheRegistry(Actor by) {
    Optional<Actor> operator = book.opening.map(BookOpened::by);
    if (operator.isPresent() && !operator.get().equals(by)) {
      new Suspicion(FindingCode.NOT_BY_THE_REGISTRY, position)
          .fact("book", book.registry)
          .fact("by", by)
          .fact("operator", operator.get())
          .reportOnce(suspicions, FindingCode.NOT_BY_THE_REGISTRY, book.registry, by);
    }
  }

  @Override
  public AuditedBook visit(BookOpened event) {
    if (book.opening.isPresent()) {
      new Suspicion(FindingCode.BOOK_OPENED_TWICE, position)
          .earlier(book.opened)
          .fact("book", book.registry)
          .report(suspicions);
      return book;
    }
    book.opening = Optional.of(event);
    book.opened = position;
    book.zone = event.zone();
    dayEnds = dayBegins; // No moment is in it: the zone is another now.
    return book;
  }

  @Override
  public AuditedBook visit(AccountOpened event) {
    byTheRegistry(event.by());
    accounts.opened(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(AccountSuspended event) {
    byTheRegistry(event.by());
    accounts.becomes(event.account(), AccountFigures.Status.SUSPENDED, position);
    return book;
  }

  @Override
  public AuditedBook visit(AccountResumed event) {
    byTheRegistry(event.by());
    accounts.becomes(event.account(), AccountFigures.Status.OPEN, position);
    return book;
  }

  @Override
  public AuditedBook visit(AccountClosed event) {
    byTheRegistry(event.by());
    accounts.becomes(event.account(), AccountFigures.Status.CLOSED, position);
    return book;
  }

  @Override
  public AuditedBook visit(IssuanceNotified event) {
    if (!notifications.isByACommitteeHeldHere(event)) {
      byTheRegistry(event.by());
    }
    notifications.check(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(CreditsIssued event) {
    byTheRegistry(event.by());
    issuances.check(event, position);
    standing.issued(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(DisposalRestricted event) {
    byTheRegistry(event.by());
    restrictions.restricted(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(RestrictionReleased event) {
    byTheRegistry(event.by());
    restrictions.released(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(AuthorisationNotified event) {
    if (!authorisations.isOfACommitteeHeldHere(event.committee())) {
      byTheRegistry(event.by());
    }
    authorisations.notified(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(RevocationNotified event) {
    if (!authorisations.isOfACommitteeHeldHere(event.committee())) {
      byTheRegistry(event.by());
    }
    authorisations.revoked(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(AuthorisationApplied event) {
    byTheRegistry(event.by());
    standing.applied(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(CreditsTransferred event) {
    movements.transferred(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(CreditsRetired event) {
    uses.retired(event, position);
    movements.retired(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(CreditsCancelled event) {
    uses.cancelled(event, position);
    movements.cancelled(event, position);
    return book;
  }

  @Override
  public AuditedBook visit(MovementCorrected event) {
    byTheRegistry(event.by());
    corrections.check(event, position);
    return book;
  }
}
