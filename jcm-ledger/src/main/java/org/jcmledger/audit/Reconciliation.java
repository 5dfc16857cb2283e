package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Registry;

/**
 * Two ledgers with the same book, serial by serial. The answer is the smallest difference: the
 * fewest serials that would have to be elsewhere, by the accounts they are in here and there. An
 * account of another holder, or of another kind, is another one, whatever its number.
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
      ours[account.index] = own == null || !isHeldAlike(own, account) ? -2 : own.index;
    }
    differences(book.places, other.places, (one, two) -> two >= 0 && one == ours[two])
        .forEach((pair, ranges) -> misplaced(book, other, pair, SerialSet.of(ranges)));
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

  /** Whether an account that both know is the same holder's, for the same. */
  private static boolean isHeldAlike(AuditedAccount one, AuditedAccount other) {
    return one.opening
        .map(Reconciliation::holder)
        .equals(other.opening.map(Reconciliation::holder));
  }

  private static String holder(AccountOpened opening) {
    String kind = opening.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return opening.holder().name() + ", " + kind;
  }

  private void misplaced(AuditedBook book, AuditedBook other, Pair pair, SerialSet serials) {
    String inHere = name(book, pair.here());
    String inThere = name(other, pair.there());
    if (!inHere.equals(inThere)) {
      report(book, other, inHere, inThere, serials);
      return;
    }
    // The same account, and another's: what tells it are the two openings.
    AuditedAccount own = book.byIndex.get(pair.here());
    AuditedAccount theirs = other.byIndex.get(pair.there());
    Suspicion suspicion = suspicion(book, withHolder(own), withHolder(theirs), serials);
    suspicion.positions.add(own.opened);
    suspicion.positionsAgainst.add(theirs.opened);
    suspicion.report(suspicions);
  }

  private static String withHolder(AuditedAccount account) {
    return account.ref + account.opening.map(it -> " (" + holder(it) + ")").orElse("");
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
    Suspicion suspicion = suspicion(book, inHere, inThere, serials);
    last(book, inHere).ifPresent(position -> suspicion.positions.add(position));
    last(other, inThere).ifPresent(position -> suspicion.positionsAgainst.add(position));
    suspicion.report(suspicions);
  }

  private Suspicion suspicion(AuditedBook book, String inHere, String inThere, SerialSet serials) {
    return new Suspicion(FindingCode.LEDGERS_DISAGREE, 0)
        .fact("book", book.registry)
        .serials(book.registry, serials)
        .fact("here", inHere)
        .fact("there", inThere)
        .fact("against", against);
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
