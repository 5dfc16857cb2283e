package org.jcmledger.core.book;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jcmledger.core.issuance.CreditedPeriods;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
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
  final Map<AccountNumber, Account> accounts = new TreeMap<>();
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
    return new ArrayList<>(accounts.keySet());
  }

  AccountRef ref(AccountNumber number) {
    return AccountRef.of(registry, number);
  }

  /** Sees the serials cut where the vintage changes. */
  interface VintageVisitor {
    /** Sees a range of one vintage, or of none if it was never issued; false to stop. */
    boolean visit(SerialRange range, Optional<Vintage> vintage);
  }

  /** Shows a set of serials in ascending order, cut where the vintage changes. */
  void byVintage(SerialSet serials, VintageVisitor visitor) {
    for (SerialRange range : serials.ranges()) {
      if (!byVintage(range, visitor)) {
        return;
      }
    }
  }

  private boolean byVintage(SerialRange range, VintageVisitor visitor) {
    boolean[] goOn = {true};
    long[] next = {range.first()};
    vintages.forEach(
        range,
        (first, last, year) -> {
          if (next[0] < first) {
            goOn[0] = visitor.visit(SerialRange.of(next[0], first - 1), Optional.empty());
          }
          goOn[0] =
              goOn[0] && visitor.visit(SerialRange.of(first, last), Optional.of(Vintage.of(year)));
          next[0] = last + 1;
          return goOn[0];
        });
    if (goOn[0] && next[0] <= range.last()) {
      return visitor.visit(SerialRange.of(next[0], range.last()), Optional.empty());
    }
    return goOn[0];
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
