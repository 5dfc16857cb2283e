package org.jcmledger.core.serial;

import java.util.Arrays;
import java.util.List;

/**
 * Ascending, disjoint segments in three parallel arrays: a piece of a map, or the segments that are
 * to go into one. Knows nothing of its neighbours.
 */
final class Chunk {

  /** How many segments a chunk of a map holds at most, unless a test says otherwise. */
  static final int FULL = 256;

  /** The answer when a change would need more slots than a chunk may have. */
  static final int NO_ROOM = Integer.MIN_VALUE;

  // Most maps are an account's and have a segment or two: they should cost little.
  private static final int SMALLEST = 4;

  private static final int[] ALL_ZERO = {};

  /** First and last serial of each segment side by side: who looks for one needs the other too. */
  private long[] bounds;

  /** Of each segment; no array as long as all values are 0, which those of accounts are. */
  private int[] values = ALL_ZERO;

  private int count;

  Chunk() {
    this(SMALLEST);
  }

  /** An empty chunk with room for so many segments. */
  Chunk(int capacity) {
    bounds = new long[2 * Math.max(SMALLEST, capacity)];
  }

  int count() {
    return count;
  }

  long first(int slot) {
    return bounds[2 * slot];
  }

  long last(int slot) {
    return bounds[2 * slot + 1];
  }

  int value(int slot) {
    return values.length == 0 ? 0 : values[slot];
  }

  /** The highest serial of a chunk that is not empty. */
  long last() {
    return last(count - 1);
  }

  /** How many serials the slots {@code from} to {@code to - 1} have. */
  long size(int from, int to) {
    long size = 0;
    for (int slot = from; slot < to; slot++) {
      size += last(slot) - first(slot) + 1;
    }
    return size;
  }

  /** The first slot that does not end before {@code serial}; else the count. */
  int slotOf(long serial) {
    return slotOf(serial, 0);
  }

  /**
   * From slot {@code from} on, the first that does not end before {@code serial}; else the count.
   */
  int slotOf(long serial, int from) {
    int low = from;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (last(middle) < serial) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Adds a segment after all others; joins it to the last if that abuts and has its value. */
  void append(long segmentFirst, long segmentLast, int segmentValue) {
    if (count > 0 && last(count - 1) + 1 == segmentFirst && value(count - 1) == segmentValue) {
      setLast(count - 1, segmentLast);
      return;
    }
    reserve(count + 1);
    set(count++, segmentFirst, segmentLast, segmentValue);
  }

  /** Adds the slots {@code from} to {@code to - 1} of another chunk as they are. */
  void appendAll(Chunk other, int from, int to) {
    int added = to - from;
    reserve(count + added);
    copySlots(other, from, this, count, added);
    count += added;
  }

  /**
   * Puts the segments of {@code run}, as they are, where slots {@code from} to {@code to - 1} were.
   */
  void splice(int from, int to, Chunk run) {
    int behind = count - to;
    int newCount = from + run.count + behind;
    reserve(newCount);
    copySlots(this, to, this, from + run.count, behind);
    copySlots(run, 0, this, from, run.count);
    count = newCount;
    release();
  }

  /**
   * Gives the serials {@code from} to {@code to}, all within one slot's segment, another value, and
   * joins them to the segments beside them in this chunk where these abut and have that value.
   *
   * @return how many segments there are more than before, or {@link #NO_ROOM}, and then nothing is
   *     changed, if there would be more than {@code full}
   */
  int exchange(int slot, long from, long to, int newValue, int full) {
    int oldValue = value(slot);
    if (newValue == oldValue) {
      return 0;
    }
    long segmentFirst = first(slot);
    long segmentLast = last(slot);
    boolean before = segmentFirst < from; // Something of the segment stays as it was.
    boolean behind = to < segmentLast;
    boolean joinBefore = !before && slot > 0 && abuts(slot - 1) && value(slot - 1) == newValue;
    boolean joinBehind = !behind && slot + 1 < count && abuts(slot) && value(slot + 1) == newValue;
    int start = joinBefore ? slot - 1 : slot;
    int end = joinBehind ? slot + 2 : slot + 1;
    int needed = (before ? 1 : 0) + 1 + (behind ? 1 : 0);
    int added = needed - (end - start);
    if (count + added > full) {
      return NO_ROOM;
    }
    long newFirst = joinBefore ? first(start) : from;
    long newLast = joinBehind ? last(end - 1) : to;
    reserve(count + added);
    copySlots(this, end, this, end + added, count - end);
    count += added;
    int at = start;
    if (before) {
      set(at++, segmentFirst, from - 1, oldValue);
    }
    set(at++, newFirst, newLast, newValue);
    if (behind) {
      set(at, to + 1, segmentLast, oldValue);
    }
    release();
    return added;
  }

  /**
   * Takes out the serials {@code from} to {@code to}, all within one slot's segment.
   *
   * @return how many segments there are more than before, or {@link #NO_ROOM}, and then nothing is
   *     changed, if there would be more than {@code full}
   */
  int cut(int slot, long from, long to, int full) {
    long segmentFirst = first(slot);
    long segmentLast = last(slot);
    if (from == segmentFirst && to == segmentLast) {
      remove(slot, 1);
      return -1;
    }
    if (from == segmentFirst) {
      setFirst(slot, to + 1);
      return 0;
    }
    if (to < segmentLast) {
      if (count == full) {
        return NO_ROOM;
      }
      makeRoom(slot + 1);
      set(slot + 1, to + 1, segmentLast, value(slot));
      setLast(slot, from - 1);
      return 1;
    }
    setLast(slot, from - 1);
    return 0;
  }

  /**
   * Puts a segment, none of whose serials is here, before a slot's, and joins it to those beside it
   * in this chunk where these abut and have its value.
   *
   * @return how many segments there are more than before, or {@link #NO_ROOM}, and then nothing is
   *     changed, if there would be more than {@code full}
   */
  int insert(int slot, long segmentFirst, long segmentLast, int segmentValue, int full) {
    boolean joinBefore =
        slot > 0 && last(slot - 1) + 1 == segmentFirst && value(slot - 1) == segmentValue;
    boolean joinBehind =
        slot < count && segmentLast + 1 == first(slot) && value(slot) == segmentValue;
    if (joinBefore && joinBehind) {
      setLast(slot - 1, last(slot));
      remove(slot, 1);
      return -1;
    }
    if (joinBefore) {
      setLast(slot - 1, segmentLast);
      return 0;
    }
    if (joinBehind) {
      setFirst(slot, segmentFirst);
      return 0;
    }
    if (count == full) {
      return NO_ROOM;
    }
    makeRoom(slot);
    set(slot, segmentFirst, segmentLast, segmentValue);
    return 1;
  }

  /** How many ranges, from one on, are just the segments from a slot on. */
  int countSame(int slot, List<SerialRange> ranges, int from) {
    int most = Math.min(count - slot, ranges.size() - from);
    int same = 0;
    while (same < most
        && ranges.get(from + same).first() == first(slot + same)
        && ranges.get(from + same).last() == last(slot + same)) {
      same++;
    }
    return same;
  }

  /** Takes out so many segments from a slot on. */
  void remove(int slot, int segments) {
    copySlots(this, slot + segments, this, slot, count - slot - segments);
    count -= segments;
    release();
  }

  /**
   * Puts in segments of {@code run}, from one on, as long as they begin no later than {@code bound}
   * and neither overlap nor abut any that is here, and there are not more than {@code full}.
   *
   * @return how many were put in
   */
  int insertApart(Chunk run, int from, long bound, int full) {
    int[] slots = new int[Math.min(run.count - from, full - count)];
    int added = 0;
    int slot = 0;
    while (added < slots.length && run.first(from + added) <= bound) {
      slot = slotOf(run.first(from + added), slot);
      if (touches(slot, run.first(from + added), run.last(from + added))) {
        break;
      }
      slots[added++] = slot;
    }
    reserve(count + added);
    int end = count;
    for (int i = added - 1; i >= 0; i--) { // From behind, so that each slot is moved but once.
      copySlots(this, slots[i], this, slots[i] + i + 1, end - slots[i]);
      set(slots[i] + i, run.first(from + i), run.last(from + i), run.value(from + i));
      end = slots[i];
    }
    count += added;
    return added;
  }

  /** Whether a segment that belongs before a slot overlaps or abuts one that is here. */
  private boolean touches(int slot, long segmentFirst, long segmentLast) {
    return (slot > 0 && last(slot - 1) + 1 == segmentFirst)
        || (slot < count && first(slot) <= segmentLast + 1);
  }

  private void makeRoom(int slot) {
    reserve(count + 1);
    copySlots(this, slot, this, slot + 1, count - slot);
    count++;
  }

  /** Whether a slot's segment goes over into the next one without a gap. */
  private boolean abuts(int slot) {
    return last(slot) + 1 == first(slot + 1);
  }

  private void set(int slot, long segmentFirst, long segmentLast, int segmentValue) {
    bounds[2 * slot] = segmentFirst;
    bounds[2 * slot + 1] = segmentLast;
    if (segmentValue != 0) {
      needValues();
    }
    if (values.length > 0) {
      values[slot] = segmentValue;
    }
  }

  private void setFirst(int slot, long segmentFirst) {
    bounds[2 * slot] = segmentFirst;
  }

  private void setLast(int slot, long segmentLast) {
    bounds[2 * slot + 1] = segmentLast;
  }

  /** A chunk of the slots {@code from} to {@code to - 1}, with no room to spare. */
  Chunk slice(int from, int to) {
    Chunk slice = new Chunk(to - from);
    slice.appendAll(this, from, to);
    return slice;
  }

  /** Whether at least half of the arrays is in use, or they are as small as they get. */
  boolean isTight() {
    return capacity() == SMALLEST || count >= capacity() / 2;
  }

  private static void copySlots(Chunk source, int from, Chunk target, int to, int slots) {
    System.arraycopy(source.bounds, 2 * from, target.bounds, 2 * to, 2 * slots);
    if (source.values.length > 0) {
      target.needValues();
      System.arraycopy(source.values, from, target.values, to, slots);
    } else if (target.values.length > 0) {
      Arrays.fill(target.values, to, to + slots, 0);
    }
  }

  private void needValues() {
    if (values.length == 0) {
      values = new int[capacity()];
    }
  }

  private int capacity() {
    return bounds.length / 2;
  }

  /** Grows by a quarter, not by doubling: room to spare is most of what a big map could waste. */
  private void reserve(int needed) {
    int capacity = capacity();
    if (needed > capacity) {
      int grown = Math.max(needed, capacity + Math.max(SMALLEST, capacity / 4));
      resize(needed <= FULL ? Math.min(grown, FULL) : grown);
    }
  }

  private void release() {
    if (!isTight()) {
      resize(Math.max(SMALLEST, count + count / 4));
    }
  }

  private void resize(int capacity) {
    bounds = Arrays.copyOf(bounds, 2 * capacity);
    if (values.length > 0) {
      values = Arrays.copyOf(values, capacity);
    }
  }
}
