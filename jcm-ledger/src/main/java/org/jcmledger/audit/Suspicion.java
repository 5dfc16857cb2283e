package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Registry;

/**
 * A finding in the making: events are positions until the log is asked for them. {@link
 * #report(Suspicions)} hands it in.
 */
final class Suspicion {

  /** How many ranges of serials a finding keeps. */
  static final int RANGES = 200;

  private static final int RANGES_IN_TEXT = 6;

  final FindingCode code;
  final long position;
  final NavigableSet<Long> positions = new TreeSet<>();
  final NavigableSet<Long> positionsAgainst = new TreeSet<>();
  final SortedSet<AccountRef> accounts = new TreeSet<>();
  final List<SerialsOf> serials = new ArrayList<>();
  final List<RowRef> rows = new ArrayList<>();
  final Map<String, String> facts = new LinkedHashMap<>();

  /** Serials whose last movement before this event a second look has to find. */
  Optional<SerialsOf> wanted = Optional.empty();

  long atStake;
  long consequences;

  /**
   * @param position the event where it shows; 0 if it shows in none
   */
  Suspicion(FindingCode code, long position) {
    this.code = code;
    this.position = position;
    if (position > 0) {
      positions.add(position);
      fact("event", position);
    }
  }

  Suspicion fact(String name, Object value) {
    facts.put(name, value.toString());
    return this;
  }

  /** An earlier event that it rests on. */
  Suspicion earlier(long earlier) {
    return event("earlier", earlier);
  }

  /** An event that it rests on, and the fact that names it. */
  Suspicion event(String name, long at) {
    if (at > 0) {
      positions.add(at);
    }
    return fact(name, at);
  }

  Suspicion account(String name, AccountRef account) {
    accounts.add(account);
    return fact(name, account);
  }

  /** The serials concerned, and as many tonnes at stake. */
  Suspicion serials(Registry book, SerialSet set) {
    serials.add(SerialsOf.book(book, set.firstRanges(RANGES)));
    fact("serials", text(set));
    fact("tonnes", set.size());
    return stake(set.size());
  }

  /** Has the last event before this one looked for that put some of the serials where they were. */
  Suspicion wanted(Registry book, SerialSet set) {
    wanted = Optional.of(SerialsOf.book(book, set.firstRanges(RANGES)));
    return fact("earlier", 0);
  }

  Suspicion row(RowRef row) {
    rows.add(row);
    return this;
  }

  Suspicion stake(long tonnes) {
    atStake = Math.min(Credits.MAX, Math.max(0, tonnes));
    return this;
  }

  void report(Suspicions to) {
    to.add(this);
  }

  /** Reports it, unless one with the same key was: then this is a consequence of that. */
  void reportOnce(Suspicions to, Object... key) {
    to.addOnce(this, List.of(key));
  }

  /** Notes that something else followed from it. */
  void consequence(long tonnes) {
    consequences++;
    atStake = Math.min(Credits.MAX, atStake + tonnes);
  }

  /** The first few ranges, as {@code 1-60, 70, +3}. */
  static String text(SerialSet set) {
    StringBuilder text = new StringBuilder();
    int shown = 0;
    for (SerialRange range : set.ranges()) {
      text.append(shown == 0 ? "" : ", ");
      if (shown == RANGES_IN_TEXT) {
        return text.append('+').append(set.ranges().size() - shown).toString();
      }
      text.append(range.first());
      if (range.size() > 1) {
        text.append('-').append(range.last());
      }
      shown++;
    }
    return text.toString();
  }
}
