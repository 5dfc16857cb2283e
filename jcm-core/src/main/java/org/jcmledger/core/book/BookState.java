package org.jcmledger.core.book;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jcmledger.core.issuance.CreditedPeriods;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Vintage;

/** What a book's rules need to know of its past. */
final class BookState {

  /** Who runs the book, and where its days begin. */
  record Opening(Actor operator, ZoneId zone) {}

  /** A line as notified, and whether this side has issued it. */
  record Notified(NotifiedLine line, boolean issued) {}

  /** A restriction and what it holds; nothing any more once it is released. */
  record Restriction(SerialSet serials, boolean released) {}

  final Registry registry;
  final Map<AccountNumber, Account> accounts = new HashMap<>();
  final Set<DecisionId> decisions = new HashSet<>();
  final Map<LineRef, Notified> lines = new HashMap<>();
  final CreditedPeriods credited = new CreditedPeriods();
  final Map<RestrictionId, Restriction> restrictions = new HashMap<>();

  /** The credits as mitigation outcomes under Article 6. */
  final Outcomes outcomes = new Outcomes();

  final Set<RequestId> corrected = new HashSet<>();

  /** Serial to vintage: every serial ever issued, by the year of its line. */
  final IntervalMap vintages = new IntervalMap();

  /** Serial to the number of restrictions that lie on it. */
  final IntervalMap restricted = new IntervalMap();

  Optional<Opening> opening = Optional.empty();
  LocalDate lastDate = LocalDate.MIN;
  long nextSerial = 1;

  BookState(Registry registry) {
    this.registry = registry;
  }

  Optional<Account> account(AccountNumber number) {
    return Optional.ofNullable(accounts.get(number));
  }

  List<AccountNumber> accountNumbers() {
    return accounts.keySet().stream().sorted().toList();
  }

  AccountRef ref(AccountNumber number) {
    return AccountRef.of(registry, number);
  }

  /** Moves serials, all of which are issued and in the one account, to the other. */
  void move(SerialSet serials, Account from, Account to) {
    byVintage(
        serials,
        (part, vintage) -> {
          from.give(
              to,
              vintage.orElseThrow(
                  () -> new IllegalStateException("serials " + part + " were never issued")),
              part);
          return true;
        });
    if (to.kind.isTerminal()) {
      serials.ranges().forEach(range -> outcomes.ended.put(range, 0));
    } else if (from.kind.isTerminal()) {
      serials.ranges().forEach(outcomes.ended::remove);
    }
  }

  /** Sees serials cut where the vintage changes. */
  interface VintageVisitor {
    /** Sees serials of one vintage, or of none if they were never issued; false to stop. */
    boolean visit(SerialSet part, Optional<Vintage> vintage);
  }

  /** Shows a set of serials in ascending order, cut where the vintage changes. */
  void byVintage(SerialSet serials, VintageVisitor visitor) {
    vintages.forEachPart(
        serials,
        (part, year) ->
            visitor.visit(
                part,
                year.isPresent() ? Optional.of(Vintage.of(year.getAsInt())) : Optional.empty()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BookState that
        && registry.equals(that.registry)
        && opening.equals(that.opening)
        && lastDate.equals(that.lastDate)
        && nextSerial == that.nextSerial
        && accounts.equals(that.accounts)
        && decisions.equals(that.decisions)
        && lines.equals(that.lines)
        && credited.equals(that.credited)
        && restrictions.equals(that.restrictions)
        && corrected.equals(that.corrected)
        && outcomes.equals(that.outcomes)
        && vintages.equals(that.vintages)
        && restricted.equals(that.restricted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(registry, lastDate, nextSerial, accounts.size());
  }
}
