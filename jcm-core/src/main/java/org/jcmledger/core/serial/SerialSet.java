package org.jcmledger.core.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.jcmledger.core.value.InvalidValueException;

/**
 * A set of serials, kept as the fewest ranges that name them: ascending, disjoint, and with a gap
 * between one and the next. Two sets of the same serials are therefore equal, however they were
 * named. One serial is one credit, which is one tonne of CO2 equivalent.
 *
 * <p>Operations take time linear in the number of ranges of both sets, not of serials. The class is
 * immutable and safe for use by many threads.
 */
public final class SerialSet {

  private static final SerialSet EMPTY = new SerialSet(List.of());

  private final List<SerialRange> ranges;
  private final long size;

  /** Of ranges that are normalised already. */
  SerialSet(List<SerialRange> ranges) {
    this.ranges = List.copyOf(ranges);
    long sum = 0;
    for (SerialRange range : this.ranges) {
      sum += range.size(); // Disjoint ranges hold at most MAX_SERIAL together: no overflow.
    }
    this.size = sum;
  }

  /** The set of no serials: what an operation gives when nothing is left. */
  public static SerialSet empty() {
    return EMPTY;
  }

  /**
   * The serials of the given ranges.
   *
   * @param ranges in any order; those that abut become one
   * @return the set; empty if there are no ranges
   * @throws InvalidValueException if two of the ranges overlap: a serial named twice is a mistake,
   *     and not for this method to mend. To merge sets use {@link #union}.
   */
  public static SerialSet of(SerialRange... ranges) {
    return of(Arrays.asList(ranges));
  }

  /**
   * The serials of the given ranges.
   *
   * @param ranges in any order; those that abut become one
   * @return the set; empty if there are no ranges
   * @throws InvalidValueException if two of the ranges overlap: a serial named twice is a mistake,
   *     and not for this method to mend. To merge sets use {@link #union}.
   */
  public static SerialSet of(Collection<SerialRange> ranges) {
    if (ranges.size() == 1) {
      return new SerialSet(List.copyOf(ranges)); // as most movements have it
    }
    List<SerialRange> sorted = new ArrayList<>(ranges);
    Collections.sort(sorted);
    SerialSetBuilder set = new SerialSetBuilder();
    for (int i = 0; i < sorted.size(); i++) {
      SerialRange range = sorted.get(i);
      if (i > 0 && range.overlaps(sorted.get(i - 1))) {
        throw new InvalidValueException(
            "serial range",
            range.toString(),
            "free of overlap with " + sorted.get(i - 1) + ": no serial may be named twice");
      }
      set.add(range.first(), range.last());
    }
    return set.build();
  }

  /**
   * Reads ranges as {@link SerialRange#parse} does, and takes them as {@link #of(Collection)} does.
   *
   * @param texts such as {@code ["1-60", "70"]}
   * @return the set; empty if there are no texts
   * @throws InvalidValueException if a text is not a range, or two of the ranges overlap
   */
  public static SerialSet parse(List<String> texts) {
    return of(texts.stream().map(SerialRange::parse).toList());
  }

  /** The ranges, ascending, with a gap between one and the next; not to be changed. */
  public List<SerialRange> ranges() {
    return ranges;
  }

  /** How many serials the set has, in tCO2e. */
  public long size() {
    return size;
  }

  /** Whether the set has no serial. */
  public boolean isEmpty() {
    return ranges.isEmpty();
  }

  /**
   * The lowest serial.
   *
   * @return the lowest serial
   * @throws NoSuchElementException if the set is empty
   */
  public long first() {
    return someRange(0).first();
  }

  /**
   * The highest serial.
   *
   * @return the highest serial
   * @throws NoSuchElementException if the set is empty
   */
  public long last() {
    return someRange(ranges.size() - 1).last();
  }

  /** Whether {@code serial} is in this set; false for a number that is no serial. */
  public boolean contains(long serial) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).last() < serial) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ranges.size() && ranges.get(low).contains(serial);
  }

  /** Whether every serial of {@code other} is in this set; true if {@code other} is empty. */
  public boolean encloses(SerialSet other) {
    int i = 0;
    for (SerialRange range : other.ranges) {
      i = skipTo(range.first(), i);
      // There is a gap after each range, so one of ours must have the whole of it.
      if (i == ranges.size() || !ranges.get(i).encloses(range)) {
        return false;
      }
    }
    return true;
  }

  /** Whether some serial is in both sets; false if either is empty. */
  public boolean overlaps(SerialSet other) {
    int i = 0;
    for (SerialRange range : other.ranges) {
      i = skipTo(range.first(), i);
      if (i < ranges.size() && ranges.get(i).overlaps(range)) {
        return true;
      }
    }
    return false;
  }

  /** The serials of either set. */
  public SerialSet union(SerialSet other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    SerialSetBuilder set = new SerialSetBuilder();
    int i = 0;
    int j = 0;
    while (i < ranges.size() || j < other.ranges.size()) {
      boolean mine =
          j == other.ranges.size()
              || (i < ranges.size() && ranges.get(i).first() <= other.ranges.get(j).first());
      SerialRange lower = mine ? ranges.get(i++) : other.ranges.get(j++);
      set.add(lower.first(), lower.last());
    }
    return set.build();
  }

  /** The serials in both sets. */
  public SerialSet intersection(SerialSet other) {
    SerialSetBuilder set = new SerialSetBuilder();
    int i = 0;
    int j = 0;
    while (i < ranges.size() && j < other.ranges.size()) {
      SerialRange mine = ranges.get(i);
      SerialRange theirs = other.ranges.get(j);
      long first = Math.max(mine.first(), theirs.first());
      long last = Math.min(mine.last(), theirs.last());
      if (first <= last) {
        set.add(first, last);
      }
      if (mine.last() < theirs.last()) {
        i++;
      } else {
        j++;
      }
    }
    return set.build();
  }

  /** The serials of this set that are not in {@code other}. */
  public SerialSet minus(SerialSet other) {
    SerialSetBuilder set = new SerialSetBuilder();
    int j = 0;
    for (SerialRange range : ranges) {
      long next = range.first();
      j = other.skipTo(next, j);
      // j stays at the last range looked at: it may reach into our next one too.
      for (int k = j; k < other.ranges.size() && next <= range.last(); k++) {
        SerialRange gone = other.ranges.get(k);
        if (gone.first() > range.last()) {
          break;
        }
        if (gone.first() > next) {
          set.add(next, gone.first() - 1);
        }
        next = gone.last() + 1;
        j = k;
      }
      if (next <= range.last()) {
        set.add(next, range.last());
      }
    }
    return set.build();
  }

  /**
   * The first ranges only, so that a message about a set stays short.
   *
   * @param count how many ranges at most, 0 or more
   * @return the set of those ranges' serials
   * @throws InvalidValueException if {@code count} is negative
   */
  public SerialSet firstRanges(int count) {
    if (count < 0) {
      throw new InvalidValueException("number of ranges", Integer.toString(count), "0 or more");
    }
    return count >= ranges.size() ? this : new SerialSet(ranges.subList(0, count));
  }

  /**
   * The lowest serials of this set.
   *
   * @param quantity how many, in tCO2e, 0 or more; all of them if the set has no more
   * @return the set of the lowest {@code quantity} serials
   * @throws InvalidValueException if {@code quantity} is negative
   */
  public SerialSet take(long quantity) {
    if (quantity < 0) {
      throw new InvalidValueException("quantity", Long.toString(quantity), "0 or more");
    }
    SerialSetBuilder set = new SerialSetBuilder();
    long left = quantity;
    for (SerialRange range : ranges) {
      if (left == 0) {
        break;
      }
      long taken = Math.min(left, range.size());
      set.add(range.first(), range.first() + taken - 1);
      left -= taken;
    }
    return set.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SerialSet that && ranges.equals(that.ranges);
  }

  @Override
  public int hashCode() {
    return ranges.hashCode();
  }

  /** All ranges, such as {@code [1-60, 70-70]}. For a bounded text see {@link #firstRanges}. */
  @Override
  public String toString() {
    return ranges.toString();
  }

  /** From {@code index} on, the first range that does not end before {@code serial}. */
  private int skipTo(long serial, int index) {
    int i = index;
    while (i < ranges.size() && ranges.get(i).last() < serial) {
      i++;
    }
    return i;
  }

  private SerialRange someRange(int index) {
    if (ranges.isEmpty()) {
      throw new NoSuchElementException("the set of serials is empty");
    }
    return ranges.get(index);
  }
}
