package org.jcmledger.core.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  private ByVintage holdings = new ByVintage();

  /** Whether {@link #holdings} was lent, so that another takes its place before a change. */
  private boolean lent;

  Account(AccountOpened event) {
    this.ref = AccountRef.of(event.book(), event.account());
    this.kind = event.kind();
    this.holder = event.holder();
  }

  Tonnes balance() {
    long sum = 0;
    for (int i = 0; i < holdings.count(); i++) {
      sum += holdings.serials(i).size();
    }
    return Tonnes.of(sum);
  }

  /**
   * The serials as they are now, to be looked at by whichever thread: they stay as they are. What
   * this account changes from now on it copies first, one vintage at a time.
   */
  ByVintage lend() {
    lent = true;
    return holdings;
  }

  /** The serials by vintage, to be changed. */
  private ByVintage own() {
    if (lent) {
      holdings = holdings.successor();
      lent = false;
    }
    return holdings;
  }

  void holdNothing() {
    holdings = new ByVintage();
    lent = false;
  }

  SerialSet serials() {
    return lowest(Long.MAX_VALUE, new IntervalMap());
  }

  /** The first serials by vintage and serial that are not restricted; fewer if there are fewer. */
  SerialSet lowest(long quantity, IntervalMap restricted) {
    SerialSet found = SerialSet.empty();
    for (int i = 0; i < holdings.count() && found.size() < quantity; i++) {
      found = found.union(holdings.serials(i).lowest(quantity - found.size(), restricted));
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
    for (int i = 0; i < holdings.count() && left[0] > 0; i++) {
      Vintage vintage = holdings.vintage(i);
      holdings
          .serials(i)
          .forEach(
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
    return SerialSet.of(found);
  }

  /** Those of some serials, all of this vintage, that it does not hold; up to so many ranges. */
  SerialSet missing(Vintage vintage, SerialSet wanted, int maxRanges) {
    return holdings
        .serials(vintage)
        .map(serials -> serials.missing(wanted, maxRanges))
        .orElseGet(() -> wanted.firstRanges(maxRanges));
  }

  void receive(Vintage vintage, SerialRange issued) {
    IntervalMap serials = own().own(vintage);
    if (serials.overlaps(issued)) {
      throw new IllegalStateException("serials " + issued + " are in account " + ref + " already");
    }
    serials.put(issued, 0);
  }

  /** Takes back what {@link #receive} did. */
  void takeBack(Vintage vintage, SerialRange issued) {
    IntervalMap serials = own().own(vintage);
    serials.remove(issued);
    if (serials.isEmpty()) {
      holdings.remove(vintage);
    }
  }

  /** Moves serials, all of this vintage, to another account. */
  void give(Account target, Vintage vintage, SerialSet serials) {
    IntervalMap mine = own().own(vintage);
    mine.moveTo(target.own().own(vintage), serials);
    if (mine.isEmpty()) {
      holdings.remove(vintage);
    }
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
