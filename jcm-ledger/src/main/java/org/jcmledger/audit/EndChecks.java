package org.jcmledger.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;

/** What can be said only when all events were seen. */
final class EndChecks {

  private final LedgerFold fold;
  private final Suspicions suspicions;
  private final SortedMap<Registry, AuditedBook> books;

  EndChecks(LedgerFold fold) {
    this.fold = fold;
    this.suspicions = fold.suspicions;
    this.books = fold.books();
  }

  void check(Optional<Map<AccountRef, Tonnes>> claims) {
    for (AuditedCommittee committee : fold.committees.all.values()) {
      for (AuditedCommittee.Decided decided : committee.decisions.values()) {
        reachedTheBooks(decided);
        keptToTheTotal(decided);
      }
    }
    fold.authorisations.notTold(fold.scope, suspicions);
    books.values().forEach(this::conserved);
    claims.ifPresent(this::asClaimed);
  }

  private void reachedTheBooks(AuditedCommittee.Decided decided) {
    IssuanceDecided event = decided.event();
    for (Registry side : List.of(Registry.JP, event.committee().registry())) {
      AuditedBook book = books.get(side);
      boolean reached = book != null && book.notifications.containsKey(event.decision());
      if (fold.scope.holds(side) && !reached) {
        new Suspicion(FindingCode.DECISION_NOT_NOTIFIED, decided.position())
            .fact("decision", event.decision())
            .fact("book", side)
            .report(suspicions);
      }
    }
  }

  private void keptToTheTotal(AuditedCommittee.Decided decided) {
    IssuanceDecided event = decided.event();
    int number = 0;
    for (IssuanceLine line : event.lines()) {
      LineRef ref = LineRef.of(event.decision(), Math.min(LineRef.MAX_LINES, ++number));
      Optional<AuditedLine> japan = line(Registry.JP, ref);
      Optional<AuditedLine> host = line(event.committee().registry(), ref);
      long issued = tonnes(japan) + tonnes(host);
      boolean explained =
          !line.addsUp()
              || japan.filter(side -> side.suspect).isPresent()
              || host.filter(side -> side.suspect).isPresent()
              || differs(japan, line.japan())
              || differs(host, line.host());
      if (issued > line.total().amount() && !explained) {
        long last =
            Math.max(
                japan.map(side -> side.issuance).orElse(0L),
                host.map(side -> side.issuance).orElse(0L));
        new Suspicion(FindingCode.SIDES_ABOVE_THE_TOTAL, last)
            .event("decision", decided.position())
            .fact("line", ref)
            .fact("total", line.total().amount())
            .fact("issued", issued)
            .stake(issued - line.total().amount())
            .report(suspicions);
      }
    }
  }

  private static boolean differs(Optional<AuditedLine> side, Tonnes share) {
    return side.flatMap(line -> line.notified)
        .filter(notified -> !notified.notified().equals(share))
        .isPresent();
  }

  private Optional<AuditedLine> line(Registry side, LineRef ref) {
    AuditedBook book = books.get(side);
    return book == null ? Optional.empty() : Optional.ofNullable(book.lines.get(ref));
  }

  private static long tonnes(Optional<AuditedLine> line) {
    return line.map(side -> side.tonnes).orElse(0L);
  }

  /** Every account comes to the serials in it, and all together to what was issued. */
  private void conserved(AuditedBook book) {
    long[] serials = new long[book.byIndex.size()];
    book.places.forEach(
        (first, last, index) -> {
          serials[index] += last - first + 1;
          return true;
        });
    long entered = 0;
    boolean suspect = false;
    boolean equal = true;
    for (AuditedAccount account : book.byIndex) {
      account.held = serials[account.index];
      entered += account.entered;
      suspect |= account.suspect;
      equal &= account.suspect || account.entered == account.held;
    }
    long issued = book.blockOf.size();
    if (!suspect && (!equal || entered != issued)) {
      new Suspicion(FindingCode.CONSERVATION_BROKEN, 0)
          .fact("book", book.registry)
          .fact("held", entered)
          .fact("issued", issued)
          .stake(Math.abs(entered - issued))
          .report(suspicions);
    }
  }

  private void asClaimed(Map<AccountRef, Tonnes> claims) {
    TreeMap<AccountRef, Tonnes> left = new TreeMap<>(claims);
    for (AuditedBook book : books.values()) {
      for (AuditedAccount account : book.byIndex) {
        Tonnes claimed = left.remove(account.ref);
        account.claimed = Optional.ofNullable(claimed);
        long claim = claimed == null ? 0 : claimed.amount();
        if (claim != (account.suspect ? account.entered : account.held)) {
          differs(account.ref, claim, account.held, account.lastChange, book);
        }
      }
    }
    left.forEach(
        (ref, claim) -> {
          if (!claim.isZero()) {
            differs(ref, claim.amount(), 0, 0, new AuditedBook(ref.registry()));
          }
        });
  }

  private void differs(AccountRef ref, long claim, long found, long last, AuditedBook book) {
    Suspicion suspicion = new Suspicion(FindingCode.CLAIMED_BALANCE_DIFFERS, last);
    suspicion
        .account("account", ref)
        .fact("claimed", claim)
        .fact("found", found)
        .stake(Math.abs(claim - found));
    if (!book.places.isEmpty()) {
      SerialSet serials = Holdings.of(book, book.accounts.get(ref.number()), Suspicion.RANGES);
      suspicion.serials.add(SerialsOf.book(book.registry, serials));
    }
    suspicion.report(suspicions);
  }
}
