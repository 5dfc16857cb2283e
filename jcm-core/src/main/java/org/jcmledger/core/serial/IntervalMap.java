package org.jcmledger.core.serial;

import java.util.ConcurrentModificationException;
import java.util.OptionalInt;
import org.jcmledger.core.value.InvalidValueException;

/**
 * A value of 0 or more for each of a number of serials, kept as segments: consecutive serials of
 * one value. Segments that abut and have the same value are always one, so that the segments are a
 * function of the content, not of the order of changes that led to it.
 *
 * <p>A look-up takes time logarithmic in the number of segments, a change or a walk besides that
 * time linear in the number of segments touched. A segment takes some 20 bytes in a big map, 25 if
 * there are other values than 0.
 *
 * <p>The map can change and is <em>not</em> safe for use by several threads; but while none changes
 * it, any number may look at it at once. A method that refuses leaves the map as it was.
 */
public final class IntervalMap {

  private static final int SEGMENTS_IN_TEXT = 8;

  private final ChunkList list;

  /** A map without serials. */
  public IntervalMap() {
    this(Chunk.FULL);
  }

  /**
   * A map in chunks of at most {@code full} segments, 4 or more: small ones let tests see seams.
   */
  IntervalMap(int full) {
    list = new ChunkList(full);
  }

  private IntervalMap(IntervalMap original) {
    list = original.list.copy();
  }

  /** A map of the same content that changes on its own. */
  public IntervalMap copy() {
    return new IntervalMap(this);
  }

  /** How many serials have a value, in tCO2e; takes constant time. */
  public long size() {
    return list.size();
  }

  /** The number of segments: the fewest ranges of one value that name the whole content. */
  public int segments() {
    return list.segments();
  }

  /** Whether no serial has a value. */
  public boolean isEmpty() {
    return list.segments() == 0;
  }

  /** The value of a serial, or nothing if it has none. */
  public OptionalInt get(long serial) {
    Cursor cursor = list.seek(serial);
    return cursor.isUpTo(serial) ? OptionalInt.of(cursor.value()) : OptionalInt.empty();
  }

  /** Whether every serial of {@code range} has a value. */
  public boolean encloses(SerialRange range) {
    long next = range.first();
    for (Cursor cursor = list.seek(next); cursor.isUpTo(next); cursor.next()) {
      next = cursor.last() + 1;
      if (next > range.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whether some serial of {@code range} has a value. */
  public boolean overlaps(SerialRange range) {
    return list.seek(range.first()).isUpTo(range.last());
  }

  /**
   * The serials of a set that have a value here.
   *
   * @param wanted the set
   * @param maxRanges how many ranges the answer may have, 0 or more; the search stops there
   * @return those of {@code wanted} with a value, or the first {@code maxRanges} ranges of them
   * @throws InvalidValueException if {@code maxRanges} is negative
   */
  public SerialSet present(SerialSet wanted, int maxRanges) {
    SerialSetBuilder found = bounded(maxRanges);
    Cursor cursor = list.start();
    for (SerialRange range : wanted.ranges()) {
      cursor.advanceTo(range.first());
      while (cursor.isUpTo(range.last())) {
        long first = Math.max(cursor.first(), range.first());
        if (!found.offer(first, Math.min(cursor.last(), range.last()))) {
          return found.build();
        }
        if (cursor.last() > range.last()) {
          break; // It may reach into the next range as well.
        }
        cursor.next();
      }
    }
    return found.build();
  }

  /**
   * The serials of a set that have no value here.
   *
   * @param wanted the set
   * @param maxRanges how many ranges the answer may have, 0 or more; the search stops there
   * @return those of {@code wanted} without a value, or the first {@code maxRanges} ranges of them
   * @throws InvalidValueException if {@code maxRanges} is negative
   */
  public SerialSet missing(SerialSet wanted, int maxRanges) {
    SerialSetBuilder found = bounded(maxRanges);
    Cursor cursor = list.start();
    for (SerialRange range : wanted.ranges()) {
      long next = range.first();
      cursor.advanceTo(next);
      while (next <= range.last()) {
        boolean held = cursor.isUpTo(range.last());
        long gapLast = held ? cursor.first() - 1 : range.last();
        if (next <= gapLast && !found.offer(next, gapLast)) {
          return found.build();
        }
        next = held ? cursor.last() + 1 : range.last() + 1;
        if (next <= range.last()) {
          cursor.next();
        }
      }
    }
    return found.build();
  }

  /**
   * The lowest serials that have a value here and none in another map. The time taken depends on
   * what is found and what is passed over on the way, not on the size of either map.
   *
   * @param quantity how many, in tCO2e, 0 or more
   * @param excluded the map whose serials are passed over
   * @return the lowest {@code quantity} such serials, or all of them if there are fewer
   * @throws InvalidValueException if {@code quantity} is negative
   */
  public SerialSet lowest(long quantity, IntervalMap excluded) {
    if (quantity < 0) {
      throw new InvalidValueException("quantity", Long.toString(quantity), "0 or more");
    }
    SerialSetBuilder found = new SerialSetBuilder();
    Cursor mine = list.start();
    Cursor theirs = excluded.list.start();
    long left = quantity;
    long next = 1;
    while (left > 0 && !mine.isAtEnd()) {
      next = Math.max(next, mine.first());
      theirs.advanceTo(next);
      if (theirs.isUpTo(next)) {
        next = theirs.last() + 1;
        mine.advanceTo(next);
        continue;
      }
      long stop = theirs.isUpTo(mine.last()) ? theirs.first() - 1 : mine.last();
      long taken = Math.min(left, stop - next + 1);
      found.add(next, next + taken - 1);
      left -= taken;
      next += taken;
      if (next > mine.last()) {
        mine.next();
      }
    }
    return found.build();
  }

  /**
   * Shows all segments, ascending, until the visitor has seen enough.
   *
   * @param visitor is shown the segments; it may change this map only if it stops then
   * @throws ConcurrentModificationException if the visitor changed this map and asked for more
   */
  public void forEach(SegmentVisitor visitor) {
    show(1, SerialRange.MAX_SERIAL, visitor);
  }

  /**
   * Shows the segments within a range, ascending, until the visitor has seen enough.
   *
   * @param within the range; of a segment that reaches beyond, the part within is shown
   * @param visitor is shown the segments; it may change this map only if it stops then
   * @throws ConcurrentModificationException if the visitor changed this map and asked for more
   */
  public void forEach(SerialRange within, SegmentVisitor visitor) {
    show(within.first(), within.last(), visitor);
  }

  /**
   * Shows a set in ascending order, cut where the value changes, until the visitor has seen enough.
   *
   * @param within the set
   * @param visitor is shown the parts; it may change this map only if it stops then
   * @throws ConcurrentModificationException if the visitor changed this map and asked for more
   */
  public void forEachPart(SerialSet within, PartVisitor visitor) {
    Parts.show(list, within, visitor);
  }

  /**
   * Gives every serial of a range a value, in place of any that it had.
   *
   * @param range the serials
   * @param value the value, 0 or more
   * @throws InvalidValueException if {@code value} is negative
   */
  public void put(SerialRange range, int value) {
    requireValue(value);
    list.put(range.first(), range.last(), value);
  }

  /**
   * Whether every serial of a range has this very value.
   *
   * @param range the serials
   * @param value the value
   */
  public boolean isAll(SerialRange range, int value) {
    long next = range.first();
    for (Cursor cursor = list.seek(next);
        cursor.isUpTo(next) && cursor.value() == value;
        cursor.next()) {
      next = cursor.last() + 1;
      if (next > range.last()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives every serial of a range a value, if all of them have another one.
   *
   * @param range the serials
   * @param expected the value that they must have
   * @param value the value they get, 0 or more
   * @return whether they had it; if not, nothing is changed
   * @throws InvalidValueException if {@code value} is negative
   */
  public boolean replace(SerialRange range, int expected, int value) {
    requireValue(value);
    if (list.exchange(range.first(), range.last(), expected, value)) {
      return true;
    }
    if (!isAll(range, expected)) {
      return false;
    }
    put(range, value);
    return true;
  }

  /** Takes the value, if it has one, from every serial of a range. */
  public void remove(SerialRange range) {
    list.replace(range.first(), range.last(), new Chunk());
  }

  /**
   * Adds to the value of every serial of a range. A serial without a value counts as 0, and one
   * that comes to 0 has no value afterwards.
   *
   * @param range the serials
   * @param delta what to add; negative to take away
   * @throws IllegalStateException if some serial would come to less than 0
   * @throws ArithmeticException if some serial would come to more than an int holds
   */
  public void add(SerialRange range, int delta) {
    Chunk run = new Chunk();
    long next = range.first();
    for (Cursor cursor = list.seek(next); cursor.isUpTo(range.last()); cursor.next()) {
      long first = Math.max(cursor.first(), range.first());
      appendSum(run, next, first - 1, 0, delta);
      next = Math.min(cursor.last(), range.last()) + 1;
      appendSum(run, first, next - 1, cursor.value(), delta);
    }
    appendSum(run, next, range.last(), 0, delta);
    list.replace(range.first(), range.last(), run);
  }

  /**
   * Moves the serials of a set, with their values, to another map.
   *
   * @param target the map to hold them
   * @param serials the serials
   * @throws IllegalStateException if some serial has no value here, or has one in {@code target}
   *     already; then neither map is changed
   */
  @SuppressWarnings("ReferenceEquality") // A map is not its own target, whatever is in it.
  public void moveTo(IntervalMap target, SerialSet serials) {
    if (target == this) {
      throw new IllegalStateException("a map does not move " + serials + " to itself");
    }
    new Move(list, target.list).of(serials);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof IntervalMap that)
        || size() != that.size()
        || segments() != that.segments()) {
      return false;
    }
    Cursor mine = list.start();
    Cursor theirs = that.list.start();
    while (!mine.isAtEnd()) {
      if (mine.first() != theirs.first()
          || mine.last() != theirs.last()
          || mine.value() != theirs.value()) {
        return false;
      }
      mine.next();
      theirs.next();
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Cursor cursor = list.start(); !cursor.isAtEnd(); cursor.next()) {
      hash = 31 * hash + Long.hashCode(cursor.first());
      hash = 31 * hash + Long.hashCode(cursor.last());
      hash = 31 * hash + cursor.value();
    }
    return hash;
  }

  /**
   * The first few segments, such as {@code {1-60=0, 70-70=2, 3 more}}; for people, not to parse.
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    int shown = 0;
    for (Cursor cursor = list.start(); !cursor.isAtEnd(); cursor.next()) {
      text.append(shown == 0 ? "" : ", ");
      if (shown == SEGMENTS_IN_TEXT) {
        text.append(segments() - shown).append(" more");
        break;
      }
      text.append(cursor.first()).append('-').append(cursor.last());
      text.append('=').append(cursor.value());
      shown++;
    }
    return text.append('}').toString();
  }

  /** Throws if the chunks, the order, the canonical form or a count is wrong. For tests. */
  void checkInvariants() {
    list.checkInvariants();
  }

  private void show(long from, long to, SegmentVisitor visitor) {
    int changesBefore = list.changes();
    for (Cursor cursor = list.seek(from); cursor.isUpTo(to); cursor.next()) {
      long first = Math.max(cursor.first(), from);
      if (!visitor.visit(first, Math.min(cursor.last(), to), cursor.value())) {
        return;
      }
      if (list.changes() != changesBefore) {
        throw new ConcurrentModificationException("the visitor changed the map it is shown");
      }
    }
  }

  private static void appendSum(Chunk run, long first, long last, int value, int delta) {
    if (first > last) {
      return;
    }
    int sum = Math.addExact(value, delta);
    if (sum < 0) {
      throw new IllegalStateException(first + "-" + last + " would come to " + sum);
    }
    if (sum > 0) {
      run.append(first, last, sum);
    }
  }

  private static void requireValue(int value) {
    if (value < 0) {
      throw new InvalidValueException("value", Integer.toString(value), "0 or more");
    }
  }

  private static SerialSetBuilder bounded(int maxRanges) {
    if (maxRanges < 0) {
      throw new InvalidValueException("number of ranges", Integer.toString(maxRanges), "0 or more");
    }
    return new SerialSetBuilder(maxRanges);
  }
}
