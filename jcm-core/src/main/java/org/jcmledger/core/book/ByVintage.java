package org.jcmledger.core.book;

import java.util.Arrays;
import java.util.Optional;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.value.Vintage;

/**
 * The serials of an account by vintage, the oldest first; the values of the maps mean nothing.
 *
 * <p>An account has a few vintages and is asked for one of them in every event: an array of years
 * lies in one cache line, where a tree is a walk through memory.
 */
final class ByVintage {

  private static final int SMALLEST = 2;

  private int[] years;
  private IntervalMap[] serials;

  /** Whose maps another one shows as well, so that they are copied before they change. */
  private boolean[] shared;

  private int count;

  ByVintage() {
    years = new int[SMALLEST];
    serials = new IntervalMap[SMALLEST];
    shared = new boolean[SMALLEST];
  }

  private ByVintage(ByVintage original) {
    int room = Math.max(SMALLEST, original.count);
    years = Arrays.copyOf(original.years, room);
    serials = Arrays.copyOf(original.serials, room);
    shared = new boolean[room];
    Arrays.fill(shared, true);
    count = original.count;
  }

  /** The same content, to be changed while the original is shown to others and stays. */
  ByVintage successor() {
    return new ByVintage(this);
  }

  /** The number of vintages; none of them is without serials. */
  int count() {
    return count;
  }

  Vintage vintage(int place) {
    return Vintage.of(years[place]);
  }

  /** To be looked at. */
  IntervalMap serials(int place) {
    return serials[place];
  }

  /** To be looked at, if there are any. */
  Optional<IntervalMap> serials(Vintage vintage) {
    int place = place(vintage);
    return has(vintage, place) ? Optional.of(serials[place]) : Optional.empty();
  }

  /** The serials of a vintage, to be changed; maybe none yet. */
  IntervalMap own(Vintage vintage) {
    int place = place(vintage);
    if (!has(vintage, place)) {
      insert(place, vintage, new IntervalMap());
    } else if (shared[place]) {
      serials[place] = serials[place].copy();
      shared[place] = false;
    }
    return serials[place];
  }

  /** The place of a vintage, or where it would be. */
  private int place(Vintage vintage) {
    int place = 0;
    while (place < count && years[place] < vintage.year()) {
      place++;
    }
    return place;
  }

  private boolean has(Vintage vintage, int place) {
    return place < count && years[place] == vintage.year();
  }

  private void insert(int place, Vintage vintage, IntervalMap map) {
    if (count == years.length) {
      years = Arrays.copyOf(years, 2 * count);
      serials = Arrays.copyOf(serials, 2 * count);
      shared = Arrays.copyOf(shared, 2 * count);
    }
    shift(place, place + 1);
    years[place] = vintage.year();
    serials[place] = map;
    shared[place] = false;
    count++;
  }

  void remove(Vintage vintage) {
    int place = place(vintage);
    if (has(vintage, place)) {
      shift(place + 1, place);
      count--;
      Arrays.fill(serials, count, count + 1, null);
    }
  }

  private void shift(int from, int to) {
    System.arraycopy(years, from, years, to, count - from);
    System.arraycopy(serials, from, serials, to, count - from);
    System.arraycopy(shared, from, shared, to, count - from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByVintage that
        && count == that.count
        && Arrays.equals(years, 0, count, that.years, 0, count)
        && Arrays.equals(serials, 0, count, that.serials, 0, count);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(Arrays.copyOf(years, count));
  }
}
