package org.jcmledger.test.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.CloseAccount;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.RetirementPurpose;

/**
 * What the naive model expects to become of a command that moves, issues or restricts credits: a
 * second statement of the rules, serial by serial, written from the domain document.
 */
final class NaiveRules {

  /**
   * What is to be expected.
   *
   * @param refusal the rejection's code, or nothing if the command is to be accepted
   * @param serials which serials it concerns, if it is accepted
   */
  record Expected(Optional<String> refusal, SerialSet serials) {}

  private final NaiveLedger model;
  private final Clock clock;

  NaiveRules(NaiveLedger model, Clock clock) {
    this.model = model;
    this.clock = clock;
  }

  /** Nothing if the model cannot tell. The request must be new. */
  Optional<Expected> of(Command command) {
    if (!(command instanceof BookCommand c) || !model.book(c.book()).isOpen()) {
      return Optional.empty();
    }
    NaiveBook book = model.book(c.book());
    if (c instanceof TransferCredits t) {
      List<AccountKind> holding =
          List.of(
              AccountKind.ENTITY_HOLDING,
              AccountKind.PROJECT_OPERATOR_HOLDING,
              AccountKind.GOVERNMENT_HOLDING,
              AccountKind.UNPUBLISHED_HOLDING);
      return expect(
          () -> dated(book, t),
          () -> source(book, t.from(), t.by()),
          () -> target(book, t.to(), holding),
          () -> when(t.from().equals(t.to()), "same-account"),
          () -> held(book, t.from(), t.what()),
          () -> unrestricted(book, t.what()),
          () -> selected(book, t.from(), t.what()));
    }
    if (c instanceof RetireCredits r) {
      return expect(
          () -> dated(book, r),
          () -> source(book, r.from(), r.by()),
          () -> target(book, r.to(), List.of(AccountKind.RETIREMENT)),
          () -> held(book, r.from(), r.what()),
          () -> unrestricted(book, r.what()),
          () -> taken(book, r),
          () -> countsTowards(book, taken(book, r).serials(), r.purpose()),
          () -> used(book, taken(book, r).serials(), r),
          () -> taken(book, r));
    }
    if (c instanceof CancelCredits x) {
      return expect(
          () -> dated(book, x),
          () -> source(book, x.from(), x.by()),
          () -> target(book, x.to(), List.of(AccountKind.CANCELLATION)),
          () -> held(book, x.from(), x.what()),
          () -> unrestricted(book, x.what()),
          () -> forOthers(book, selected(book, x.from(), x.what()).serials(), x),
          () -> selected(book, x.from(), x.what()));
    }
    if (c instanceof ApplyAuthorisation a) {
      return expect(() -> dated(book, a), () -> registry(book, a), () -> application(book, a));
    }
    if (c instanceof RestrictDisposal r) {
      return expect(
          () -> dated(book, r),
          () -> registry(book, r),
          () -> when(book.restriction(r.restriction()).isPresent(), "restriction-number-used"),
          () -> restrictable(book, r.account()),
          () -> held(book, r.account(), r.what()),
          () -> selected(book, r.account(), r.what()));
    }
    if (c instanceof CorrectMovement m) {
      return expect(() -> dated(book, m), () -> registry(book, m), () -> correction(book, m));
    }
    if (c instanceof CloseAccount x) {
      return expect(
          () -> dated(book, x),
          () -> registry(book, x),
          () -> when(book.account(x.account()).isEmpty(), "account-unknown"),
          () -> when(book.account(x.account()).orElseThrow().isClosed(), "account-is-closed"),
          () -> when(book.balance(x.account()) > 0, "account-not-empty"));
    }
    if (c instanceof IssueCredits i) {
      return expect(() -> dated(book, i), () -> registry(book, i), () -> issuance(book, i));
    }
    return Optional.empty();
  }

  /** The first thing that is wrong, or else what the last of them says. */
  @SafeVarargs
  private static Optional<Expected> expect(Supplier<Expected>... inOrder) {
    Expected last = FINE;
    for (Supplier<Expected> each : inOrder) {
      last = each.get();
      if (last.refusal().isPresent()) {
        break;
      }
    }
    return Optional.of(last);
  }

  private static final Expected FINE = new Expected(Optional.empty(), SerialSet.empty());

  private static Expected when(boolean wrong, String code) {
    return wrong ? new Expected(Optional.of(code), SerialSet.empty()) : FINE;
  }

  private static Expected first(Stream<Expected> all) {
    return all.filter(e -> e.refusal().isPresent()).findFirst().orElse(FINE);
  }

  private Expected dated(NaiveBook book, BookCommand c) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), book.zone().orElseThrow());
    LocalDate on = c.on().given().orElse(today);
    return first(
        Stream.of(
            when(on.isBefore(book.lastDate()), "date-runs-backwards"),
            when(on.isAfter(today), "date-in-the-future")));
  }

  private static Expected registry(NaiveBook book, BookCommand c) {
    return when(!c.by().equals(book.operator().orElseThrow()), "not-the-registry");
  }

  private static Expected source(NaiveBook book, AccountNumber number, Actor by) {
    return book.account(number)
        .map(
            a ->
                first(
                    Stream.of(
                        when(a.isClosed(), "account-is-closed"),
                        when(!a.isOpen(), "account-is-suspended"),
                        when(!a.isHolding(), "account-is-terminal"),
                        when(!a.holder().equals(by), "not-the-holder"))))
        .orElse(when(true, "account-unknown"));
  }

  private static Expected restrictable(NaiveBook book, AccountNumber number) {
    return book.account(number)
        .map(
            a ->
                first(
                    Stream.of(
                        when(a.isClosed(), "account-is-closed"),
                        when(!a.isHolding(), "account-is-terminal"))))
        .orElse(when(true, "account-unknown"));
  }

  private static Expected target(NaiveBook book, AccountNumber number, List<AccountKind> kinds) {
    return book.account(number)
        .map(
            a ->
                first(
                    Stream.of(
                        when(a.isClosed(), "target-is-closed"),
                        when(!a.isOpen(), "target-is-suspended"),
                        when(!kinds.contains(a.kind()), "wrong-kind-of-target"))))
        .orElse(when(true, "target-unknown"));
  }

  private static Expected held(NaiveBook book, AccountNumber account, Selection what) {
    return what.match(
        quantity -> when(book.free(account).size() < quantity.amount(), "insufficient-credits"),
        serials ->
            when(
                !NaiveBook.each(serials).stream()
                    .allMatch(s -> book.accountOf(s).filter(account::equals).isPresent()),
                "serials-not-held"));
  }

  private static Expected unrestricted(NaiveBook book, Selection what) {
    return what.match(
        quantity -> FINE,
        serials ->
            when(
                NaiveBook.each(serials).stream().anyMatch(book::isRestricted),
                "serials-restricted"));
  }

  private static Expected selected(NaiveBook book, AccountNumber account, Selection what) {
    return new Expected(
        Optional.empty(),
        what.match(
            quantity -> NaiveBook.set(book.free(account).subList(0, (int) quantity.amount())),
            serials -> serials));
  }

  /** By quantity, an NDC takes the oldest of what may be used towards it. */
  private static Expected taken(NaiveBook book, RetireCredits c) {
    if (c.purpose() instanceof RetirementPurpose.Pledge) {
      return selected(book, c.from(), c.what());
    }
    List<Long> eligible =
        book.free(c.from()).stream()
            .filter(s -> book.vintageOf(s).orElseThrow().year() > 2020)
            .filter(s -> Uses.towardsNdc(book, s, c.by()))
            .toList();
    return c.what()
        .match(
            quantity ->
                quantity.amount() > eligible.size()
                    ? when(true, "insufficient-eligible-credits")
                    : new Expected(
                        Optional.empty(),
                        NaiveBook.set(eligible.subList(0, (int) quantity.amount()))),
            serials -> new Expected(Optional.empty(), serials));
  }

  private static Expected countsTowards(
      NaiveBook book, SerialSet serials, RetirementPurpose purpose) {
    boolean pledge = purpose instanceof RetirementPurpose.Pledge;
    return when(
        NaiveBook.each(serials).stream()
            .anyMatch(s -> (book.vintageOf(s).orElseThrow().year() <= 2020) != pledge),
        "vintage-not-for-purpose");
  }

  /** Which of several things is wrong depends on the order of serials; that one is, does not. */
  private static Expected used(NaiveBook book, SerialSet serials, RetireCredits c) {
    return when(
        c.purpose() instanceof RetirementPurpose.Ndc
            && !NaiveBook.each(serials).stream()
                .allMatch(serial -> Uses.towardsNdc(book, serial, c.by())),
        "serials-not-authorised|serials-not-first-transferred|purpose-not-authorised"
            + "|party-not-authorised|entity-not-authorised");
  }

  private Expected forOthers(NaiveBook book, SerialSet serials, CancelCredits c) {
    LocalDate on = c.on().given().orElseGet(() -> today(book));
    return when(
        c.purpose() == CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION
            && !NaiveBook.each(serials).stream()
                .allMatch(serial -> Uses.forOthers(book, serial, c.by(), on)),
        "serials-not-authorised|purpose-not-authorised|entity-not-authorised"
            + "|line-not-authorised|vintage-not-authorised|authorisation-expired");
  }

  private LocalDate today(NaiveBook book) {
    return LocalDate.ofInstant(clock.instant(), book.zone().orElseThrow());
  }

  private Expected application(NaiveBook book, ApplyAuthorisation c) {
    Bringing under = new Bringing(model, book, c.authorisations());
    Optional<String> wrong = under.wrong();
    if (wrong.isPresent()) {
      return when(true, wrong.get());
    }
    if (under.above(c.serials().size())) {
      return when(true, "above-the-ceiling");
    }
    List<Long> serials = NaiveBook.each(c.serials());
    if (serials.stream()
        .anyMatch(
            s ->
                book.accountOf(s)
                    .filter(a -> book.account(a).orElseThrow().isHolding())
                    .isEmpty())) {
      return when(true, "serials-not-live");
    }
    if (serials.stream().anyMatch(s -> stands(book, s))) {
      return when(true, "serials-already-authorised");
    }
    LocalDate on = c.on().given().orElseGet(() -> today(book));
    return first(
        Stream.concat(
            serials.stream()
                .map(
                    s ->
                        under
                            .uncovered(
                                book.lineOf(s).orElseThrow(), book.vintageOf(s).orElseThrow(), on)
                            .map(code -> when(true, code))
                            .orElse(FINE)),
            Stream.of(when(under.forNobody(), "party-not-authorised"))));
  }

  /**
   * Only under a revoked authorisation, and never first transferred, does a serial stand loosely.
   */
  private static boolean stands(NaiveBook book, long serial) {
    return book.under(serial)
        .filter(
            under ->
                under.firstTransfer().isPresent()
                    || Uses.versions(under).stream()
                        .noneMatch(
                            v -> book.authorisation(v.authorisation()).orElseThrow().revoked()))
        .isPresent();
  }

  private static Expected correction(NaiveBook book, CorrectMovement c) {
    Movement original = book.movements().get(c.original());
    if (original == null) {
      // The model does not keep what else a request was.
      return when(true, "movement-unknown|not-a-movement");
    }
    List<Long> serials = NaiveBook.each(original.serials());
    Expected wrong =
        first(
            Stream.of(
                when(original instanceof MovementCorrected, "correction-is-final"),
                when(book.isCorrected(c.original()), "already-corrected"),
                when(book.account(original.from()).orElseThrow().isClosed(), "target-is-closed"),
                when(
                    serials.stream()
                        .anyMatch(s -> !book.accountOf(s).orElseThrow().equals(original.to())),
                    "serials-moved-on"),
                when(serials.stream().anyMatch(book::isRestricted), "serials-restricted")));
    return wrong.refusal().isPresent() ? wrong : new Expected(Optional.empty(), original.serials());
  }

  private Expected issuance(NaiveBook book, IssueCredits c) {
    long allocated = c.allocations().stream().mapToLong(a -> a.credits().amount()).sum();
    Optional<NaiveLine> line = book.line(c.line());
    if (line.isEmpty()) {
      return when(true, "line-not-notified");
    }
    NaiveLine notified = line.get();
    List<AccountKind> terminal = List.of(AccountKind.RETIREMENT, AccountKind.CANCELLATION);
    List<AccountKind> holding =
        Stream.of(AccountKind.values()).filter(k -> !terminal.contains(k)).toList();
    return first(
        Stream.concat(
            Stream.of(
                when(notified.issuances() > 0, "line-already-issued"),
                when(notified.notified().notified().isZero(), "nothing-to-issue")),
            Stream.concat(
                Stream.concat(
                    Stream.of(named(book, c)),
                    c.allocations().stream().map(a -> target(book, a.account(), holding))),
                Stream.of(
                    when(allocated != notified.open(), "allocations-do-not-add-up"),
                    authorised(book, c, notified, allocated)))));
  }

  private Expected named(NaiveBook book, IssueCredits c) {
    return c.authorisations().isEmpty()
        ? FINE
        : new Bringing(model, book, c.authorisations())
            .wrong()
            .map(code -> when(true, code))
            .orElse(FINE);
  }

  private Expected authorised(NaiveBook book, IssueCredits c, NaiveLine line, long tonnes) {
    Bringing under = new Bringing(model, book, c.authorisations());
    if (c.authorisations().isEmpty() || under.wrong().isPresent()) {
      return FINE;
    }
    LocalDate on = c.on().given().orElseGet(() -> today(book));
    return first(
        Stream.of(
            when(under.above(tonnes), "above-the-ceiling"),
            under
                .uncovered(line.ref(), line.notified().vintage(), on)
                .map(code -> when(true, code))
                .orElse(FINE),
            when(under.forNobody(), "party-not-authorised")));
  }
}
