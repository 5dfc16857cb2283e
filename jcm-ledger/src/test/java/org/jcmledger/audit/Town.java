package org.jcmledger.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AccountResumed;
import org.jcmledger.core.event.AccountSuspended;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/** A small honest history to forge upon, and short words for events. All invented but countries. */
final class Town {

  static final Registry JP = Registry.JP;
  static final Registry MN = Registry.of("MN");
  static final PartnerCountry MONGOLIA = PartnerCountry.of("MN");
  static final Actor COMMITTEE = Actor.of("the committee");
  static final Actor JAPAN = Actor.of("the registry of Japan");
  static final Actor HOST = Actor.of("the registry of Mongolia");
  static final Actor ALICE = Actor.of("Alice");
  static final Actor BOB = Actor.of("Bob");
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private Town() {}

  /**
   * Decision MN-1 on MN001 for 2019: 120 t, 100 to Japan and 20 to Mongolia, notified to both.
   * Japan's book has issued: Alice in account A has serials 1-60, Bob in account B 61-100. RET
   * retires, CAN cancels.
   */
  static Forger town() {
    Forger forger = opened();
    decide(forger, "MN-1", line("MN001", 2019, 120, 100, 20));
    return forger.write(issued("MN-1/1", 2019, 1, "A", 60, "B", 40));
  }

  /** As {@link #town}, before the first decision. */
  static Forger opened() {
    return declared(LedgerScope.japanWith(MONGOLIA))
        .write(
            new BilateralDocumentSigned(FactDate.on(LocalDate.of(2013, 1, 8)), COMMITTEE, MONGOLIA))
        .write(registered("MN001", "A heat supply"))
        .write(registered("MN002", "A wind farm"))
        .write(new BookOpened(DAY, JAPAN, JP, ZoneId.of("Asia/Tokyo")))
        .write(new BookOpened(DAY, HOST, MN, ZoneId.of("Asia/Ulaanbaatar")))
        .write(account("A", AccountKind.ENTITY_HOLDING, ALICE))
        .write(account("B", AccountKind.ENTITY_HOLDING, BOB))
        .write(account("RET", AccountKind.RETIREMENT, JAPAN))
        .write(account("CAN", AccountKind.CANCELLATION, JAPAN))
        .write(
            new AccountOpened(
                DAY,
                HOST,
                MN,
                number("M"),
                AccountKind.GOVERNMENT_HOLDING,
                HOST,
                BilingualName.english("Mongolia"),
                false));
  }

  static Forger declared(LedgerScope scope) {
    return new Forger()
        .write(new LedgerDeclared(Actor.of("a test"), Wording.of("a test's ledger"), scope));
  }

  static ProjectRegistered registered(String project, String title) {
    return new ProjectRegistered(
        FactDate.on(LocalDate.of(2015, 6, 30)),
        COMMITTEE,
        MONGOLIA,
        ProjectId.of(project),
        Wording.of(title));
  }

  /** A decision and its two notifications, in one commit. */
  static Forger decide(Forger forger, String decision, IssuanceLine... lines) {
    IssuanceDecided decided = decided(decision, lines);
    return forger.write(decided).also(notified(decided, JP)).also(notified(decided, MN));
  }

  static IssuanceDecided decided(String decision, IssuanceLine... lines) {
    return new IssuanceDecided(
        FactDate.on(LocalDate.of(2026, 2, 1)),
        COMMITTEE,
        MONGOLIA,
        DecisionId.of(decision),
        List.of(lines),
        Optional.empty());
  }

  static IssuanceLine line(String project, int year, long total, long japan, long host) {
    return IssuanceLine.of(
        ProjectId.of(project),
        year(year),
        Vintage.of(year),
        Credits.of(total),
        Tonnes.of(japan),
        Tonnes.of(host));
  }

  static MonitoringPeriod year(int year) {
    return MonitoringPeriod.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static IssuanceNotified notified(IssuanceDecided decided, Registry side) {
    return new IssuanceNotified(
        DAY, COMMITTEE, side, decided.decision(), decided.on(), decided.notifiedTo(side));
  }

  static IssuanceNotified notifiedBy(
      Actor by, Registry side, String decision, NotifiedLine... lines) {
    return new IssuanceNotified(
        DAY,
        by,
        side,
        DecisionId.of(decision),
        FactDate.on(LocalDate.of(2026, 2, 1)),
        List.of(lines));
  }

  static NotifiedLine share(int number, String project, int year, long total, long share) {
    return new NotifiedLine(
        number,
        new TreeSet<>(Set.of(ProjectId.of(project))),
        year(year),
        Vintage.of(year),
        false,
        Credits.of(total),
        Tonnes.of(share));
  }

  /** In Japan's book, from a serial on; account and amount take turns. */
  static CreditsIssued issued(String line, int vintage, long first, Object... allocations) {
    return issuedIn(JP, JAPAN, line, vintage, first, allocations);
  }

  static CreditsIssued issuedIn(
      Registry book, Actor by, String line, int vintage, long first, Object... allocations) {
    List<AllocatedRange> ranges = new java.util.ArrayList<>();
    long next = first;
    for (int i = 0; i < allocations.length; i += 2) {
      long amount = ((Number) allocations[i + 1]).longValue();
      ranges.add(
          new AllocatedRange(
              number((String) allocations[i]), SerialRange.of(next, next + amount - 1)));
      next += amount;
    }
    return new CreditsIssued(
        DAY, by, book, lineRef(line), Vintage.of(vintage), SerialRange.of(first, next - 1), ranges);
  }

  static LineRef lineRef(String line) {
    int slash = line.indexOf('/');
    return LineRef.of(
        DecisionId.of(line.substring(0, slash)), Integer.parseInt(line.substring(slash + 1)));
  }

  static AccountOpened account(String number, AccountKind kind, Actor holder) {
    return new AccountOpened(
        DAY, JAPAN, JP, number(number), kind, holder, BilingualName.english(number), false);
  }

  static AccountSuspended suspended(String account) {
    return new AccountSuspended(DAY, JAPAN, JP, number(account), Wording.of("a reason"));
  }

  static AccountResumed resumed(String account) {
    return new AccountResumed(DAY, JAPAN, JP, number(account));
  }

  static AccountClosed closed(String account) {
    return new AccountClosed(DAY, JAPAN, JP, number(account));
  }

  static DisposalRestricted restricted(String restriction, String account, String... serials) {
    return new DisposalRestricted(
        DAY,
        JAPAN,
        JP,
        RestrictionId.of(restriction),
        number(account),
        set(serials),
        Wording.of("a court"));
  }

  static RestrictionReleased released(String restriction) {
    return new RestrictionReleased(
        DAY, JAPAN, JP, RestrictionId.of(restriction), Wording.of("a court"));
  }

  static CreditsTransferred transferred(Actor by, String from, String to, String... serials) {
    return transferredOn(DAY, by, from, to, serials);
  }

  static CreditsTransferred transferredOn(
      LocalDate on, Actor by, String from, String to, String... serials) {
    return new CreditsTransferred(on, by, JP, number(from), number(to), set(serials));
  }

  static CreditsRetired retired(Actor by, String from, String to, String... serials) {
    return retiredFor(new RetirementPurpose.Pledge(Wording.of("a pledge")), by, from, to, serials);
  }

  static CreditsRetired retiredFor(
      RetirementPurpose purpose, Actor by, String from, String to, String... serials) {
    return new CreditsRetired(DAY, by, JP, number(from), number(to), set(serials), purpose);
  }

  static CreditsCancelled cancelled(Actor by, String from, String to, String... serials) {
    return new CreditsCancelled(
        DAY,
        by,
        JP,
        number(from),
        number(to),
        set(serials),
        CancellationPurpose.VOLUNTARY,
        Wording.of("a fair"),
        Wording.of("a reason"));
  }

  static MovementCorrected corrected(String original, String from, String to, String... serials) {
    return new MovementCorrected(
        DAY,
        JAPAN,
        JP,
        RequestId.of(original),
        Wording.of("an error"),
        number(from),
        number(to),
        set(serials));
  }

  static AccountNumber number(String number) {
    return AccountNumber.of(number);
  }

  static SerialSet set(String... ranges) {
    return SerialSet.parse(Arrays.asList(ranges));
  }
}
