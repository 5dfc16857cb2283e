package org.jcmledger.core.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.InsufficientEligibleCredits;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.rejection.SerialsRestricted;
import org.jcmledger.core.rejection.TooManyRanges;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Tonnes;

/** Which serials a command means, and whether they are there and free to move (R11, R14). */
final class Selecting {

  /** How many ranges of serials one event may name, so that no event grows without bound. */
  static final int MAX_RANGES = 10_000;

  static final int RANGES_IN_FACTS = 16;

  private Selecting() {}

  /** Serials of the account that no restriction lies on. */
  static SerialSet free(Selection what, Account account, BookState state) {
    return what.match(
        quantity -> lowest(quantity, account, state),
        serials -> {
          SerialSet held = held(serials, account, state);
          unrestricted(held, account, state);
          return held;
        });
  }

  /** The same, where a quantity is taken of eligible serials only. */
  static SerialSet free(
      Selection what, Account account, BookState state, Account.Eligible eligible) {
    return what.match(
        quantity -> {
          lowest(quantity, account, state); // The account must have as much at all.
          SerialSet found = account.lowest(quantity.amount(), state.restricted, eligible);
          if (found.size() < quantity.amount()) {
            throw RejectedException.raise(
                new InsufficientEligibleCredits(account.ref, quantity, Tonnes.of(found.size())));
          }
          bounded(found, account);
          return found;
        },
        serials -> free(what, account, state));
  }

  /** Serials of the account; those given by name may be restricted already. */
  static SerialSet any(Selection what, Account account, BookState state) {
    return what.match(
        quantity -> lowest(quantity, account, state), serials -> held(serials, account, state));
  }

  private static SerialSet lowest(Credits quantity, Account account, BookState state) {
    SerialSet found = account.lowest(quantity.amount(), state.restricted);
    if (found.size() < quantity.amount()) {
      Tonnes held = account.balance();
      throw RejectedException.raise(
          new InsufficientCredits(
              account.ref, quantity, held, held.minus(Tonnes.of(found.size()))));
    }
    bounded(found, account);
    return found;
  }

  private static SerialSet held(SerialSet wanted, Account account, BookState state) {
    bounded(wanted, account);
    SerialSet missing = missing(wanted, account, state);
    if (!missing.isEmpty()) {
      throw RejectedException.raise(new SerialsNotHeld(account.ref, wanted, missing));
    }
    return wanted;
  }

  /** The serials that the account does not hold; the first few ranges of them. */
  static SerialSet missing(SerialSet wanted, Account account, BookState state) {
    List<SerialRange> missing = new ArrayList<>();
    state.byVintage(
        wanted,
        (part, vintage) -> {
          int room = RANGES_IN_FACTS - missing.size();
          Optional<SerialSet> gaps = vintage.map(v -> account.missing(v, part, room));
          missing.addAll(gaps.orElse(part.firstRanges(room)).ranges());
          return missing.size() < RANGES_IN_FACTS;
        });
    return SerialSet.of(missing);
  }

  static void unrestricted(SerialSet serials, Account account, BookState state) {
    SerialSet restricted = state.restricted.present(serials, RANGES_IN_FACTS);
    if (!restricted.isEmpty()) {
      throw RejectedException.raise(new SerialsRestricted(account.ref, serials, restricted));
    }
  }

  private static void bounded(SerialSet serials, Account account) {
    if (serials.ranges().size() > MAX_RANGES) {
      throw RejectedException.raise(new TooManyRanges(account.ref, MAX_RANGES));
    }
  }
}
