package org.jcmledger.test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.OpenBook;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.store.Receipt;

/** A ledger while a story is played in it: what is there, and what is taken for granted. */
final class Scene {

  private final JcmLedger ledger;
  private final LedgerClock clock;
  private final Known known = new Known();
  private final Set<Object> notForGranted = new HashSet<>();
  private Optional<Command> lastSubmitted = Optional.empty();
  private int requests;
  private int granted;

  Scene(JcmLedger ledger, LedgerClock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  JcmLedger ledger() {
    return ledger;
  }

  LedgerView view() {
    return ledger.view();
  }

  /** What the log says, up to now. */
  Known known() {
    return known.upTo(ledger);
  }

  void wait(Instant moment) {
    clock.set(moment);
  }

  void takeNotForGranted(Object what) {
    notForGranted.add(what);
  }

  /** A name that nothing else has; the same at each playing of a story. */
  RequestId nextRequest() {
    return RequestId.of("request-" + ++requests);
  }

  Receipt submit(Command command, Optional<Wording> source) {
    lastSubmitted = Optional.of(command);
    return source.isPresent() ? ledger.submit(command, source.get()) : ledger.submit(command);
  }

  Command lastSubmitted() {
    return lastSubmitted.orElseThrow();
  }

  /** What a test's author is told who gives a past that the ledger refuses. */
  IllegalStateException impossible(String what, Rejection reason) {
    return new IllegalStateException(
        "this past could not have happened: "
            + what
            + "\n  rejected ("
            + reason.code()
            + "): "
            + reason.message()
            + "\n"
            + Telling.history(known().events()));
  }

  LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  LocalDate today(Registry book) {
    return today(known().zone(book).orElseGet(() -> Defaults.zone(book)));
  }

  /** A day that the book can take, as near as can be to the one that a command gives. */
  LocalDate dayFor(Registry book, BookDate on) {
    LocalDate today = today(book);
    LocalDate day = on.given().orElse(today);
    LocalDate possible = day.isAfter(today) ? today : day;
    LocalDate latest = view().book(book).latestDate().orElse(possible);
    return possible.isBefore(latest) ? latest : possible;
  }

  Actor operatorOf(Registry book) {
    return known().operator(book).orElseGet(() -> Defaults.operator(book));
  }

  Actor holderOf(AccountRef account) {
    return view()
        .book(account.registry())
        .account(account.number())
        .map(AccountView::holder)
        .orElseGet(() -> Defaults.holder(account));
  }

  LedgerScope scope() {
    return ledger.declaration().scope();
  }

  private boolean mayGrant(Object what) {
    return !notForGranted.contains(what);
  }

  void grantBook(Registry book, LocalDate day) {
    if (scope().holds(book) && mayGrant(book) && known().operator(book).isEmpty()) {
      Actor operator = Defaults.operator(book);
      LocalDate possible = dayFor(book, BookDate.of(day));
      grant(new OpenBook(grantId(), operator, possible, book, Defaults.zone(book)));
    }
  }

  void grantAccount(AccountRef account, AccountKind asUsed, LocalDate day) {
    Registry book = account.registry();
    grantBook(book, day);
    boolean open = known().operator(book).isPresent();
    if (open && mayGrant(account) && view().book(book).account(account.number()).isEmpty()) {
      Actor holder = Defaults.holder(account);
      grant(
          new OpenAccount(
              grantId(),
              operatorOf(book),
              BookDate.of(dayFor(book, BookDate.of(day))),
              book,
              account.number(),
              Defaults.kind(account.number(), asUsed),
              holder,
              BilingualName.english(holder.name()),
              false));
    }
  }

  void grantPartner(PartnerCountry country, LocalDate day) {
    if (scope().holds(country) && mayGrant(country) && !isPartner(country)) {
      Actor committee = Defaults.committee(country);
      grant(new SignBilateralDocument(grantId(), committee, FactDate.on(day), country));
    }
  }

  void grantProject(ProjectId project, LocalDate day) {
    PartnerCountry country = project.host();
    grantPartner(country, day);
    if (isPartner(country)
        && mayGrant(project)
        && view().committee(country).project(project).isEmpty()) {
      grant(
          new RegisterProject(
              grantId(),
              Defaults.committee(country),
              FactDate.on(day),
              country,
              project,
              Defaults.description(project),
              Optional.empty()));
    }
  }

  void grantMethodology(MethodologyId methodology, LocalDate day) {
    PartnerCountry country = methodology.partner();
    grantPartner(country, day);
    if (isPartner(country) && mayGrant(methodology) && !isApproved(methodology)) {
      grant(
          new ApproveMethodology(
              grantId(),
              Defaults.committee(country),
              FactDate.on(day),
              country,
              methodology,
              Defaults.description(methodology),
              Optional.empty()));
    }
  }

  private boolean isPartner(PartnerCountry country) {
    return view().committee(country).bilateralDocument().isPresent();
  }

  private boolean isApproved(MethodologyId methodology) {
    return view().committee(methodology.partner()).methodologies().stream()
        .anyMatch(approved -> approved.methodology().equals(methodology));
  }

  private RequestId grantId() {
    return RequestId.of("granted-" + ++granted);
  }

  private void grant(Command command) {
    try {
      ledger.submit(command);
    } catch (RejectedException e) {
      throw impossible("taken for granted, " + CommandTelling.of(command), e.rejection());
    }
  }
}
