package org.jcmledger.core.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.OtherBooks;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.issuance.CreditedPeriods;
import org.jcmledger.core.issuance.LineRules;
import org.jcmledger.core.rejection.AllocationsDoNotAddUp;
import org.jcmledger.core.rejection.DecisionAlreadyNotified;
import org.jcmledger.core.rejection.LineAlreadyIssued;
import org.jcmledger.core.rejection.LineNotNotified;
import org.jcmledger.core.rejection.NoSideOfTheDecision;
import org.jcmledger.core.rejection.NothingToIssue;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.SerialsExhausted;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;

/** How a committee's decision reaches a book and becomes credits there (R1, R19, R21). */
final class IssuanceRules {

  private IssuanceRules() {}

  /** A decision of a committee that this ledger does not hold. */
  static IssuanceNotified notify(NotifyIssuance c, LocalDate on, BookState state) {
    IssuanceNotified event =
        new IssuanceNotified(on, c.by(), c.book(), c.decision(), c.decided(), c.lines());
    check(event, state);
    return event;
  }

  /** A decision of a committee that this ledger holds, in the same commit. */
  static IssuanceNotified notification(
      IssuanceDecided decided, BookState state, Circumstances now) {
    LocalDate on = dayOfNotification(decided.on(), state, now);
    side(decided.decision(), state);
    IssuanceNotified event =
        new IssuanceNotified(
            on,
            decided.by(),
            state.registry,
            decided.decision(),
            decided.on(),
            decided.notifiedTo(state.registry));
    check(event, state);
    return event;
  }

  /** The day it happened, or the book's latest date if that is later, and never after today. */
  static LocalDate dayOfNotification(FactDate happened, BookState state, Circumstances now) {
    LocalDate today = now.today().in(BookRules.opening(state).zone());
    LocalDate latest = happened.latest();
    LocalDate known = latest.isAfter(today) ? today : latest;
    return known.isBefore(state.lastDate) ? state.lastDate : known;
  }

  private static void check(IssuanceNotified event, BookState state) {
    DecisionId decision = event.decision();
    side(decision, state);
    for (NotifiedLine line : event.lines()) {
      LineRules.ofCommittee(decision.committee(), line.projects());
    }
    if (state.decisions.contains(decision)) {
      throw RejectedException.raise(new DecisionAlreadyNotified(state.registry, decision));
    }
    CreditedPeriods inThisDecision = new CreditedPeriods();
    for (NotifiedLine line : event.lines()) {
      LineRef ref = LineRef.of(decision, line.number());
      LineRules.withinOneEra(ref, line.period());
      LineRules.vintageFits(ref, line.vintage(), line.vintageAssumed(), line.period());
      LineRules.creditedOnce(line.projects(), line.period(), state.credited, inThisDecision);
    }
  }

  /** A decision concerns Japan and the partner country, and no one else. */
  private static void side(DecisionId decision, BookState state) {
    boolean side =
        state.registry.equals(Registry.JP)
            || state.registry.equals(decision.committee().registry());
    if (!side) {
      throw RejectedException.raise(new NoSideOfTheDecision(state.registry, decision));
    }
  }

  /** A line is issued once, whole, and exactly as notified. */
  static CreditsIssued issue(IssueCredits c, LocalDate on, BookState state, OtherBooks others) {
    NotifiedLine line = issuable(c.line(), state);
    Optional<Authorising> under =
        c.authorisations().isEmpty()
            ? Optional.empty()
            : Optional.of(Authorising.under(c.authorisations(), state));
    for (Allocation allocation : c.allocations()) {
      AccountRules.target(allocation.account(), AccountRules.TargetKind.HOLDING, state);
    }
    Credits all = addedUp(c, line);
    under.ifPresent(named -> named.withinTheCeiling(all, others));
    if (all.amount() > Credits.MAX - (state.nextSerial - 1)) {
      throw RejectedException.raise(new SerialsExhausted(state.registry, state.nextSerial, all));
    }
    List<AllocatedRange> allocated = new ArrayList<>(c.allocations().size());
    long next = state.nextSerial;
    for (Allocation allocation : c.allocations()) {
      long last = next + allocation.credits().amount() - 1;
      allocated.add(new AllocatedRange(allocation.account(), SerialRange.of(next, last)));
      next = last + 1;
    }
    SerialRange serials = SerialRange.of(state.nextSerial, next - 1);
    return new CreditsIssued(
        on,
        c.by(),
        c.book(),
        c.line(),
        line.vintage(),
        serials,
        allocated,
        under.map(named -> named.covering(c.line(), line.vintage(), on).authorised()));
  }

  private static NotifiedLine issuable(LineRef ref, BookState state) {
    BookState.Notified notified = state.lines.get(ref);
    if (notified == null) {
      throw RejectedException.raise(new LineNotNotified(state.registry, ref));
    }
    if (notified.issued()) {
      throw RejectedException.raise(new LineAlreadyIssued(state.registry, ref));
    }
    if (notified.line().notified().isZero()) {
      throw RejectedException.raise(new NothingToIssue(state.registry, ref));
    }
    return notified.line();
  }

  private static Credits addedUp(IssueCredits c, NotifiedLine line) {
    long sum = 0;
    for (Allocation allocation : c.allocations()) {
      // Capped one above what can be notified, so that no number of large allocations overflows.
      sum = Math.min(Credits.MAX + 1, sum + allocation.credits().amount());
    }
    if (sum != line.notified().amount()) {
      throw RejectedException.raise(
          new AllocationsDoNotAddUp(
              c.line(), Tonnes.of(Math.min(Credits.MAX, sum)), line.notified()));
    }
    return Credits.of(sum);
  }
}
