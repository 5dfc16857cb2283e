package org.jcmledger.projection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Tonnes;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/** Folds a book's events into its next view. */
final class BookFold implements BookEvent.Visitor<BookFold> {

  private final BookView before;

  private final AccountTable.Next accounts;
  private PMap<LineRef, LineView> lines;
  private PMap<RestrictionId, BookView.Restricted> restrictions;
  private PMap<AuthorisationId, AuthorisationView> authorisations;
  private Optional<LocalDate> latest;

  BookFold(BookView before) {
    this.before = before;
    this.accounts = new AccountTable.Next(before.accountTable());
    this.lines = before.lineMap();
    this.restrictions = before.restrictionMap();
    this.authorisations = before.authorisationMap();
    this.latest = before.latestDate();
  }

  Registry registry() {
    return before.registry();
  }

  BookFold add(BookEvent event) {
    latest = Optional.of(event.on());
    return event.accept(this);
  }

  /** Says anew what every account holds. */
  void restore(LocalDate latestDate, Function<AccountNumber, Tonnes> balances) {
    latest = Optional.of(latestDate);
    accounts.replaceAll(view -> view.with(balances.apply(view.account().number())));
  }

  BookView view() {
    return new BookView(
        before.registry(), latest, accounts.table(), lines, restrictions, authorisations);
  }

  @Override
  public BookFold visit(BookOpened event) {
    return this;
  }

  @Override
  public BookFold visit(AccountOpened event) {
    accounts.put(
        new AccountView(
            AccountRef.of(event.book(), event.account()),
            event.kind(),
            event.holder(),
            event.name(),
            event.trust(),
            AccountView.Status.OPEN,
            Tonnes.ZERO));
    return this;
  }

  @Override
  public BookFold visit(AccountSuspended event) {
    return become(event.account(), AccountView.Status.SUSPENDED);
  }

  @Override
  public BookFold visit(AccountResumed event) {
    return become(event.account(), AccountView.Status.OPEN);
  }

  @Override
  public BookFold visit(AccountClosed event) {
    return become(event.account(), AccountView.Status.CLOSED);
  }

  @Override
  public BookFold visit(IssuanceNotified event) {
    for (NotifiedLine notified : event.lines()) {
      LineRef line = LineRef.of(event.decision(), notified.number());
      lines =
          lines.plus(
              line,
              new LineView(line, event.decided(), notified, Optional.empty(), Optional.empty()));
    }
    return this;
  }

  @Override
  public BookFold visit(CreditsIssued event) {
    LineView notified = known(lines.get(event.line()), event.line());
    lines =
        lines.plus(
            event.line(),
            new LineView(
                event.line(),
                notified.decided(),
                notified.notified(),
                Optional.of(event.serials()),
                Optional.of(event.on())));
    for (AllocatedRange allocated : event.allocations()) {
      increase(allocated.account(), allocated.serials().size());
    }
    event.authorised().ifPresent(under -> authorise(under, event.serials().size()));
    return this;
  }

  @Override
  public BookFold visit(CreditsTransferred event) {
    return move(event);
  }

  @Override
  public BookFold visit(CreditsRetired event) {
    return move(event);
  }

  @Override
  public BookFold visit(CreditsCancelled event) {
    return move(event);
  }

  @Override
  public BookFold visit(DisposalRestricted event) {
    restrictions =
        restrictions.plus(
            event.restriction(), new BookView.Restricted(event.account(), event.serials()));
    return this;
  }

  @Override
  public BookFold visit(RestrictionReleased event) {
    restrictions = restrictions.minus(event.restriction());
    return this;
  }

  @Override
  public BookFold visit(MovementCorrected event) {
    return move(event);
  }

  @Override
  public BookFold visit(AuthorisationNotified event) {
    AuthorisationView earlier = authorisations.get(event.authorisation());
    authorisations =
        authorisations.plus(
            event.authorisation(),
            new AuthorisationView(
                event.committee(),
                event.authorisation(),
                event.version(),
                event.authorised(),
                event.party(),
                event.approach(),
                event.terms(),
                false,
                earlier == null ? Tonnes.ZERO : earlier.authorised()));
    return this;
  }

  @Override
  public BookFold visit(RevocationNotified event) {
    AuthorisationId id = event.authorisation();
    authorisations = authorisations.plus(id, known(authorisations.get(id), id).revoke());
    return this;
  }

  @Override
  public BookFold visit(AuthorisationApplied event) {
    authorise(event.authorised(), event.serials().size());
    return this;
  }

  private void authorise(Authorised under, long tonnes) {
    authorise(under.byHost().authorisation(), tonnes);
    under.byJapan().ifPresent(version -> authorise(version.authorisation(), tonnes));
  }

  private void authorise(AuthorisationId id, long tonnes) {
    authorisations = authorisations.plus(id, known(authorisations.get(id), id).plus(tonnes));
  }

  private BookFold move(Movement event) {
    long moved = event.serials().size();
    increase(event.from(), -moved);
    increase(event.to(), moved);
    return this;
  }

  private void increase(AccountNumber number, long by) {
    int place = place(number);
    AccountView view = accounts.at(place);
    accounts.set(
        place, view.with(Tonnes.of(view.balance().amount() + by))); // Refuses what cannot be.
  }

  private BookFold become(AccountNumber number, AccountView.Status status) {
    int place = place(number);
    accounts.set(place, accounts.at(place).with(status));
    return this;
  }

  private int place(AccountNumber number) {
    int place = accounts.place(number);
    if (place == AccountPlaces.NOWHERE) {
      throw unknown(number);
    }
    return place;
  }

  private static <T> T known(@Nullable T found, Object name) {
    if (found == null) {
      throw unknown(name);
    }
    return found;
  }

  private static IllegalStateException unknown(Object name) {
    return new IllegalStateException("the log speaks of " + name + " before it came to be");
  }
}
