package org.jcmledger.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.LineView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.Receipt;

/**
 * What came of it: each method is one thing that must be so, and throws an {@link AssertionError}
 * with the whole story if it is not. The ledger is closed; what it held is kept here.
 */
public final class Then {

  private final LedgerFixture story;
  private final String deed;
  private final Result result;
  private final LedgerView before;
  private final LedgerView after;
  private final List<RecordedEvent> events;
  private final Map<AccountRef, SerialSet> holdings = new TreeMap<>();
  private final Facts facts;

  /** Computes what must have been recorded; knows the days and holders of the story. */
  @FunctionalInterface
  private interface Facts {
    Event event(Ask<?> ask);
  }

  Then(LedgerFixture story, String deed, Result result, LedgerView before, Scene scene) {
    this.story = story;
    this.deed = deed;
    this.result = result;
    this.before = before;
    this.after = scene.view();
    this.events = scene.known().events();
    for (BookView book : after.books()) {
      for (AccountView account : book.accounts()) {
        AccountRef ref = account.account();
        holdings.put(ref, scene.ledger().book(ref.registry()).holdings(ref.number()));
      }
    }
    this.facts = ask -> Expected.of(ask.command(scene), scene, before);
  }

  /** It was accepted; or, of code, it ended without a refusal. */
  public Then thenAccepted() {
    check(result.rejection().isEmpty(), "the outcome", "accepted", result.told());
    return this;
  }

  /** It was refused for exactly this reason, with exactly these facts. */
  public Then thenRejected(Rejection expected) {
    check(
        result.rejection().equals(Optional.of(expected)),
        "the outcome",
        Result.rejected(expected).told(),
        result.told());
    return this;
  }

  /**
   * It was refused for a reason of this kind.
   *
   * @param code such as {@code serials-not-held}
   */
  public Then thenRejectedWith(String code) {
    check(
        result.rejection().map(Rejection::code).equals(Optional.of(code)),
        "the outcome",
        "rejected (" + code + ")",
        result.told());
    return this;
  }

  /** Nothing was recorded. */
  public Then thenNothingAppended() {
    check(appended().isEmpty(), "the events recorded", "none", told(eventsOf(appended())));
    return this;
  }

  /**
   * It was answered with the receipt of an earlier request of the same name, and nothing was
   * recorded again.
   */
  public Then thenAnsweredAsBefore() {
    boolean asBefore =
        result.receipt().map(Receipt::last).filter(last -> last <= before.position()).isPresent();
    check(
        asBefore && appended().isEmpty(),
        "the outcome",
        "the receipt of an earlier event",
        result.told());
    return this;
  }

  /** Exactly these events were recorded, in this order. */
  public Then thenEvents(Event... expected) {
    List<Event> actual = eventsOf(appended());
    check(
        actual.equals(List.of(expected)),
        "the events recorded",
        told(List.of(expected)),
        told(actual));
    return this;
  }

  /**
   * Exactly these events were recorded, in this order, told in the words of their commands: with
   * {@code thenRecorded(retired(serials(1, 50), by(ALICE)))} the retirement of those serials on
   * this day by Alice's holder, into the usual account and for the usual purpose. Of a decision the
   * notifications that follow it are not told.
   */
  public Then thenRecorded(Ask<?>... expected) {
    List<Event> wanted = new ArrayList<>();
    for (Ask<?> ask : expected) {
      wanted.add(facts.event(ask));
    }
    List<Event> all = eventsOf(appended());
    List<Event> actual =
        all.stream().filter(event -> !Notifications.followADecision(event, all)).toList();
    check(actual.equals(wanted), "the events recorded", told(wanted), told(actual));
    return this;
  }

  /** The account holds so many tCO2e, restricted ones included. */
  public Then thenBalance(AccountRef account, long tonnes) {
    Tonnes actual = after.book(account.registry()).balance(account.number());
    check(
        actual.equals(Tonnes.of(tonnes)),
        "the balance of " + account,
        Tonnes.of(tonnes).toString(),
        actual + ", " + Telling.of(held(account)));
    return this;
  }

  /** The account holds exactly these serials. */
  public Then thenHolds(AccountRef account, SerialSet serials) {
    SerialSet actual = held(account);
    check(
        actual.equals(serials),
        "what " + account + " holds",
        Telling.of(serials),
        Telling.of(actual) + Difference.between(serials, actual));
    return this;
  }

  /** Exactly these of the account's serials are under a restriction on disposal. */
  public Then thenRestricted(AccountRef account, SerialSet serials) {
    SerialSet actual = after.book(account.registry()).restricted(account.number());
    check(
        actual.equals(serials),
        "what is restricted in " + account,
        Telling.of(serials),
        Telling.of(actual) + Difference.between(serials, actual));
    return this;
  }

  /** The account is there and open, suspended or closed. */
  public Then thenStatus(AccountRef account, AccountView.Status status) {
    Optional<AccountView.Status> actual =
        after.book(account.registry()).account(account.number()).map(AccountView::status);
    check(
        actual.equals(Optional.of(status)),
        "the status of " + account,
        status.name(),
        actual.map(Enum::name).orElse("no such account"));
    return this;
  }

  /** A side was notified of a line, and may still issue so many tCO2e for it. */
  public Then thenLineOpen(Registry book, LineRef line, long tonnes) {
    Optional<Tonnes> actual = lineOf(book, line).map(LineView::open);
    check(
        actual.equals(Optional.of(Tonnes.of(tonnes))),
        "what is open of line " + line + " in the book of " + book,
        Tonnes.of(tonnes).toString(),
        actual.map(Tonnes::toString).orElse("never notified"));
    return this;
  }

  /** The book has issued so many tCO2e in all. */
  public Then thenIssued(Registry book, long tonnes) {
    Tonnes actual = after.book(book).issued();
    check(
        actual.equals(Tonnes.of(tonnes)),
        "what the book of " + book + " has issued",
        Tonnes.of(tonnes).toString(),
        actual.toString());
    return this;
  }

  /** Looks at all books with assertions of the test's own. */
  public Then then(Consumer<LedgerView> assertions) {
    assertions.accept(after);
    return this;
  }

  /** All this belongs to the past now, whatever came of it; the story goes on. */
  public LedgerFixture and() {
    return story;
  }

  private Optional<LineView> lineOf(Registry book, LineRef line) {
    return after.book(book).lines().stream().filter(view -> view.line().equals(line)).findFirst();
  }

  private SerialSet held(AccountRef account) {
    return Objects.requireNonNullElse(holdings.get(account), SerialSet.empty());
  }

  private List<RecordedEvent> appended() {
    return events.subList((int) before.position(), events.size());
  }

  private static List<Event> eventsOf(List<RecordedEvent> recorded) {
    return recorded.stream().map(RecordedEvent::event).toList();
  }

  private static String told(List<Event> events) {
    return events.isEmpty()
        ? "none"
        : String.join("\n            ", events.stream().map(EventTelling::of).toList());
  }

  private void check(boolean so, String what, String expected, String actual) {
    if (so) {
      return;
    }
    throw new AssertionError(
        what
            + "\n  expected: "
            + expected
            + "\n  actual:   "
            + actual
            + "\ngiven\n"
            + Telling.history(events.subList(0, (int) before.position()))
            + "when\n  "
            + deed
            + "\nthen\n  "
            + result.told()
            + "\n"
            + Telling.history(appended()));
  }
}
