package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Registry;

/**
 * Two ledgers with the same book, serial by serial. The answer is the smallest difference: the
 * fewest serials that would have to be elsewhere, by the accounts they are in here and there.
 */
final class Reconciliation {

  private static final String NOWHERE = "-";

  private final LedgerFold here;
  private final LedgerFold there;
  private final String against;
  private final Suspicions suspicions;

  Reconciliation(LedgerFold here, LedgerFold there, String against) {
    this.here = here;
    this.there = there;
    this.against = against;
    this.suspicions = here.suspicions;
  }

  void check() {
    Map<Registry, AuditedBook> others = there.books();
    here.books()
        .forEach(
            (registry, book) -> {
              AuditedBook other = others.get(registry);
              if (other != null) {
                compare(book, other);
              }
            });
    new SidesComparison(here, there, against).check();
  }

  private void compare(AuditedBook book, AuditedBook other) {
    int[] ours = new int[other.byIndex.size()];
    for (AuditedAccount account : other.byIndex) {
      AuditedAccount own = book.accounts.get(account.ref.number());
      ours[account.index] = own == null ? -2 : own.index;
    }
    differences(book.places, other.places, (one, two) -> two >= 0 && one == ours[two])
        .forEach(
            (pair, ranges) ->
                report(
                    book,
                    other,
                    name(book, pair.here()),
                    name(other, pair.there()),
                    SerialSet.of(ranges)));
    differences(flat(book.restricted), flat(other.restricted), (one, two) -> one == two)
        .forEach(
            (pair, ranges) ->
                report(
                    book,
                    other,
                    pair.here() < 0 ? "free" : "restricted",
                    pair.there() < 0 ? "free" : "restricted",
                    SerialSet.of(ranges)));
  }

  private static String name(AuditedBook book, int index) {
    return index < 0 ? NOWHERE : book.byIndex.get(index).ref.toString();
  }

  private static IntervalMap flat(IntervalMap counts) {
    IntervalMap flat = new IntervalMap();
    counts.forEach(
        (first, last, count) -> {
          flat.put(SerialRange.of(first, last), 1);
          return true;
        });
    return flat;
  }

  private void report(
      AuditedBook book, AuditedBook other, String inHere, String inThere, SerialSet serials) {
    Suspicion suspicion = new Suspicion(FindingCode.LEDGERS_DISAGREE, 0);
    last(book, inHere).ifPresent(position -> suspicion.positions.add(position));
    last(other, inThere).ifPresent(position -> suspicion.positionsAgainst.add(position));
    suspicion
        .fact("book", book.registry)
        .serials(book.registry, serials)
        .fact("here", inHere)
        .fact("there", inThere)
        .fact("against", against)
        .report(suspicions);
  }

  private static java.util.Optional<Long> last(AuditedBook book, String account) {
    return book.byIndex.stream()
        .filter(known -> known.ref.toString().equals(account) && known.lastChange > 0)
        .map(known -> known.lastChange)
        .findFirst();
  }

  /** What two maps say of a serial; -1 where one has nothing. */
  record Pair(int here, int there) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byHere = Integer.compare(here, other.here);
      return byHere != 0 ? byHere : Integer.compare(there, other.there);
    }
  }

  private static Map<Pair, List<SerialRange>> differences(
      IntervalMap one, IntervalMap other, Same same) {
    Map<Pair, List<SerialRange>> differences = new TreeMap<>();
    one.forEach(
        (first, last, value) -> {
          long[] next = {first};
          other.forEach(
              SerialRange.of(first, last),
              (from, to, theirs) -> {
                note(differences, value, -1, next[0], from - 1);
                if (!same.test(value, theirs)) {
                  note(differences, value, theirs, from, to);
                }
                next[0] = to + 1;
                return true;
              });
          note(differences, value, -1, next[0], last);
          return true;
        });
    other.forEach(
        (first, last, theirs) -> {
          for (SerialRange gap :
              one.missing(SerialSet.of(SerialRange.of(first, last)), Integer.MAX_VALUE).ranges()) {
            note(differences, -1, theirs, gap.first(), gap.last());
          }
          return true;
        });
    return differences;
  }

  private static void note(
      Map<Pair, List<SerialRange>> differences, int value, int theirs, long first, long last) {
    if (first > last) {
      return;
    }
    differences
        .computeIfAbsent(new Pair(value, theirs), pair -> new ArrayList<>())
        .add(SerialRange.of(first, last));
  }

  /** Whether two values mean the same place. */
  private interface Same {
    boolean test(int here, int there);
  }
}
