package org.jcmledger.core.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;

/** An account within a book: who holds it, what it is for, and the serials in it. */
final class Account {

  enum Status {
    OPEN,
    SUSPENDED,
    CLOSED
  }

  final AccountRef ref;
  final AccountKind kind;
  final Actor holder;
  Status status = Status.OPEN;

  /** By vintage, so that the oldest credits are found at once; the maps' values mean nothing. */
  private NavigableMap<Vintage, IntervalMap> holdings = new TreeMap<>();

  /** Whether {@link #holdings} was lent, so that it is copied before it changes. */
  private boolean lent;

  /** The vintages whose maps were lent with an earlier one, and are copied before they change. */
  private final Set<Vintage> lentVintages = new HashSet<>();

  Account(AccountOpened event) {
    this.ref = AccountRef.of(event.book(), event.account());
    this.kind = event.kind();
    this.holder = event.holder();
  }

  Tonnes balance() {
    long sum = 0;
    for (IntervalMap serials : holdings.values()) {
      sum += serials.size();
    }
    return Tonnes.of(sum);
  }

  /**
   * The serials as they are now, to be looked at by whichever thread: they stay as they are. What
   * this account changes from now on it copies first, one vintage at a time.
   */
  NavigableMap<Vintage, IntervalMap> lend() {
    lent = true;
    return holdings;
  }

  /** The maps by vintage, to be changed. */
  private NavigableMap<Vintage, IntervalMap> own() {
    if (lent) {
      lentVintages.addAll(holdings.keySet());
      holdings = new TreeMap<>(holdings);
      lent = false;
    }
    return holdings;
  }

  void holdNothing() {
    own().clear();
    lentVintages.clear();
  }

  SerialSet serials() {
    SerialSet all = SerialSet.empty();
    for (IntervalMap serials : holdings.values()) {
      all = all.union(serials.lowest(serials.size(), new IntervalMap()));
    }
    return all;
  }

  /** The first serials by vintage and serial that are not restricted; fewer if there are fewer. */
  SerialSet lowest(long quantity, IntervalMap restricted) {
    SerialSet found = SerialSet.empty();
    for (IntervalMap serials : holdings.values()) {
      if (found.size() == quantity) {
        break;
      }
      found = found.union(serials.lowest(quantity - found.size(), restricted));
    }
    return found;
  }

  /** Says which of some free serials of one vintage may be taken. */
  interface Eligible {
    SerialSet of(Vintage vintage, SerialSet free);
  }

  /**
   * The first serials by vintage and serial that are free and eligible; fewer if there are fewer.
   */
  SerialSet lowest(long quantity, IntervalMap restricted, Eligible eligible) {
    List<SerialRange> found = new ArrayList<>();
    long[] left = {quantity};
    holdings.forEach(
        (vintage, serials) -> {
          if (left[0] > 0) {
            serials.forEach(
                (first, last, nothing) -> {
                  SerialSet held = SerialSet.of(SerialRange.of(first, last));
                  SerialSet free = restricted.missing(held, Integer.MAX_VALUE);
                  SerialSet some = eligible.of(vintage, free);
                  SerialSet taken = some.take(Math.min(left[0], some.size()));
                  found.addAll(taken.ranges());
                  left[0] -= taken.size();
                  return left[0] > 0;
                });
          }
        });
    return SerialSet.of(found);
  }

  /** Whether it holds every serial of a range, all of which are of this vintage. */
  boolean holds(Vintage vintage, SerialRange range) {
    IntervalMap serials = holdings.get(vintage);
    return serials != null && serials.encloses(range);
  }

  /** Those of some serials, all of this vintage, that it does not hold; up to so many ranges. */
  SerialSet missing(Vintage vintage, SerialSet wanted, int maxRanges) {
    IntervalMap serials = holdings.get(vintage);
    return serials == null ? wanted : serials.missing(wanted, maxRanges);
  }

  void receive(Vintage vintage, SerialRange issued) {
    IntervalMap serials = of(vintage);
    if (serials.overlaps(issued)) {
      throw new IllegalStateException("serials " + issued + " are in account " + ref + " already");
    }
    serials.put(issued, 0);
  }

  /** Takes back what {@link #receive} did. */
  void takeBack(Vintage vintage, SerialRange issued) {
    IntervalMap serials = of(vintage);
    serials.remove(issued);
    if (serials.isEmpty()) {
      own().remove(vintage);
    }
  }

  /** Moves serials, all of this vintage, to another account. */
  void give(Account target, Vintage vintage, SerialSet serials) {
    IntervalMap mine = of(vintage);
    mine.moveTo(target.of(vintage), serials);
    if (mine.isEmpty()) {
      own().remove(vintage);
    }
  }

  /** The serials of a vintage, to be changed. */
  private IntervalMap of(Vintage vintage) {
    NavigableMap<Vintage, IntervalMap> own = own();
    if (!lentVintages.isEmpty() && lentVintages.remove(vintage)) {
      own.computeIfPresent(vintage, (v, serials) -> serials.copy());
    }
    IntervalMap there = own.get(vintage); // as it mostly is
    return there != null ? there : own.computeIfAbsent(vintage, v -> new IntervalMap());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account that
        && ref.equals(that.ref)
        && kind == that.kind
        && holder.equals(that.holder)
        && status == that.status
        && holdings.equals(that.holdings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ref, kind, status);
  }
}
