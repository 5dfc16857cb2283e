package org.jcmledger.core.serial;

import java.util.ArrayList;
import java.util.List;

/**
 * Ascending segments cut into chunks, none empty and none over the limit. Two neighbours together
 * are always more than half a full chunk, so that removals leave no crumbs. Segments that abut with
 * the same value are one, within a chunk and across the seam of two.
 *
 * <p>Replacing touches one or two chunks and shifts the list of chunks when their number changes: a
 * two-hundredth of the segments, in one block copy.
 *
 * <p>It is a row of chunks and has none, since two of these lists are gone into in every event:
 * each object on the way to a segment is one more look into memory.
 */
final class ChunkList extends ChunkRow {

  private final int full;
  private long size;
  private int segments;
  private int changes;

  ChunkList(int full) {
    this.full = full;
  }

  ChunkList copy() {
    List<Chunk> copies = new ArrayList<>(count());
    for (int i = 0; i < count(); i++) {
      copies.add(chunk(i).slice(0, chunk(i).count()));
    }
    ChunkList copy = new ChunkList(full);
    copy.replaceChunks(0, 0, copies);
    copy.size = size;
    copy.segments = segments;
    return copy;
  }

  /** The number of serials in all segments. */
  long size() {
    return size;
  }

  int segments() {
    return segments;
  }

  /** Differs before and after a change. */
  int changes() {
    return changes;
  }

  /** A cursor at the first segment. */
  Cursor start() {
    return new Cursor(this, 0, 0);
  }

  /** A cursor at the first segment that does not end before {@code serial}. */
  Cursor seek(long serial) {
    int index = chunkOf(serial, 0);
    return new Cursor(this, index, index == count() ? 0 : chunk(index).slotOf(serial));
  }

  /**
   * Gives the serials {@code first} to {@code last} another value, if they are all of one segment
   * of the value expected and this is a matter of one chunk and no more: the way most moves go.
   *
   * @return whether it was done; if not, nothing is changed, and whoever asks goes the longer way
   */
  boolean exchange(long first, long last, int expected, int value) {
    int index = chunkOf(first, 0);
    if (index == count()) {
      return false;
    }
    Chunk chunk = chunk(index);
    int slot = chunk.slotOf(first);
    if (chunk.first(slot) > first
        || chunk.last(slot) < last
        || chunk.value(slot) != expected
        || mayJoinAcrossASeam(chunk, slot, first, last, index)) {
      return false;
    }
    int added = chunk.exchange(slot, first, last, value, full);
    if (added == Chunk.NO_ROOM) {
      return false;
    }
    changed(index, added);
    return true;
  }

  /** Whether what is changed reaches to an end of the chunk behind which there is another one. */
  private boolean mayJoinAcrossASeam(Chunk chunk, int slot, long first, long last, int index) {
    boolean onTheLeft = slot == 0 && index > 0 && chunk.first(0) == first;
    boolean atTheEnd = slot == chunk.count() - 1 && chunk.last() == last;
    return onTheLeft || (atTheEnd && index + 1 < count());
  }

  /**
   * Takes out a run of serials if they lie within one segment; the quick way of {@link #replace}.
   *
   * @return the value that they had, or a negative number, and then nothing is changed: this way
   *     cannot do it
   */
  int cut(long first, long last) {
    int index = chunkOf(first, 0);
    if (index == count()) {
      return -1;
    }
    Chunk chunk = chunk(index);
    int slot = chunk.slotOf(first);
    if (chunk.first(slot) > first || chunk.last(slot) < last) {
      return -1;
    }
    int value = chunk.value(slot);
    int added = chunk.cut(slot, first, last, full);
    if (added == Chunk.NO_ROOM) {
      return -1;
    }
    size -= last - first + 1;
    changed(index, added);
    return value;
  }

  /**
   * Puts in a run of serials; the quick way of {@link #replace}.
   *
   * @return whether that was done; if not, nothing is changed: one of them is here already, or this
   *     way cannot do it
   */
  boolean insert(long first, long last, int value) {
    if (count() == 0) {
      begin();
    }
    int index = Math.min(chunkOf(first, 0), count() - 1);
    Chunk chunk = chunk(index);
    int slot = chunk.slotOf(first);
    boolean taken = slot < chunk.count() && chunk.first(slot) <= last;
    boolean atSeam = slot == 0 && index > 0 && end(index - 1) + 1 == first;
    if (taken || atSeam) { // Across a seam it may have to join another chunk's segment.
      return false;
    }
    int added = chunk.insert(slot, first, last, value, full);
    if (added == Chunk.NO_ROOM) {
      return false;
    }
    size += last - first + 1;
    changed(index, added);
    return true;
  }

  /**
   * Takes out those of some ranges, from one on, that are just the segments that follow one another
   * in one chunk.
   *
   * @param taken gets the segments
   * @return how many
   */
  int takeSegments(List<SerialRange> ranges, int from, Chunk taken) {
    long first = ranges.get(from).first();
    int index = chunkOf(first, 0);
    if (index == count()) {
      return 0;
    }
    Chunk chunk = chunk(index);
    int slot = chunk.slotOf(first);
    int same = chunk.countSame(slot, ranges, from);
    if (same > 0) {
      taken.appendAll(chunk, slot, slot + same);
      chunk.remove(slot, same);
      size -= taken.size(taken.count() - same, taken.count());
      changed(index, -same);
    }
    return same;
  }

  /**
   * Puts in those segments of {@code run}, from one on, that belong into one chunk and there join
   * nothing.
   *
   * @return how many; maybe none
   */
  int insertApart(Chunk run, int from) {
    if (count() == 0) {
      return 0;
    }
    long first = run.first(from);
    int last = count() - 1;
    int index = Math.min(chunkOf(first, 0), last);
    if (index > 0 && end(index - 1) + 1 == first) {
      return 0;
    }
    long bound = index == last ? SerialRange.MAX_SERIAL : end(index);
    int added = chunk(index).insertApart(run, from, bound, full);
    if (added > 0) {
      size += run.size(from, from + added);
      changed(index, added);
    }
    return added;
  }

  /** To be told when a chunk came to have so many segments more, or other ends. */
  private void changed(int index, int added) {
    segments += added;
    changes++;
    if (chunk(index).count() == 0) {
      removeChunks(index, index + 1);
      joinIfSmall(index - 1);
      return;
    }
    endChanged(index);
    if (added < 0) {
      joinIfSmall(index);
      joinIfSmall(index - 1);
    }
  }

  /** Gives serials a value, in place of any that they had. */
  void put(long first, long last, int value) {
    Chunk run = new Chunk();
    run.append(first, last, value);
    replace(first, last, run);
  }

  /** Makes {@code run}, which lies within {@code first} to {@code last}, all that is there. */
  void replace(long first, long last, Chunk run) {
    // What overlaps or abuts the range is taken out, and what lies outside the range goes back in
    // beside the run: appending joins what has come to abut with the same value.
    Chunk replacement = new Chunk();
    Cursor from = seek(first - 1);
    if (from.isUpTo(first - 1)) {
      replacement.append(from.first(), Math.min(from.last(), first - 1), from.value());
    }
    for (int slot = 0; slot < run.count(); slot++) {
      replacement.append(run.first(slot), run.last(slot), run.value(slot));
    }
    Cursor to = from.copy();
    while (to.isUpTo(last + 1)) {
      size -= to.last() - to.first() + 1;
      segments--;
      if (to.last() > last) {
        replacement.append(last + 1, to.last(), to.value());
      }
      to.next();
    }
    for (int slot = 0; slot < replacement.count(); slot++) {
      size += replacement.last(slot) - replacement.first(slot) + 1;
      segments++;
    }
    splice(from, to, replacement);
    changes++;
  }

  /**
   * Puts the segments of {@code run} where those from {@code from} to just before {@code to} were.
   * Both cursors, and all others, are of no use afterwards.
   */
  private void splice(Cursor from, Cursor to, Chunk run) {
    if (count() == 0) {
      begin();
    }
    int head = from.chunk();
    int headSlot = from.slot();
    if (head == count()) {
      head--;
      headSlot = chunk(head).count();
    }
    int tail = to.chunk();
    int tailSlot = to.slot();
    if (tail > head && tailSlot == 0) {
      // The start of a chunk is the end of the one before, and that chunk can stay as it is.
      tail--;
      tailSlot = chunk(tail).count();
    }
    int total = headSlot + run.count() + chunk(tail).count() - tailSlot;
    if (total <= full) {
      fit(head, headSlot, tail, tailSlot, run);
    } else {
      recut(head, headSlot, tail, tailSlot, run);
    }
  }

  /** The splice when what remains of the chunks {@code head} to {@code tail} goes into one. */
  private void fit(int head, int headSlot, int tail, int tailSlot, Chunk run) {
    Chunk left = chunk(head);
    if (head == tail) {
      left.splice(headSlot, tailSlot, run);
    } else {
      Chunk right = chunk(tail);
      left.splice(headSlot, left.count(), run);
      left.appendAll(right, tailSlot, right.count());
      removeChunks(head + 1, tail + 1);
    }
    if (left.count() == 0) {
      removeChunks(head, head + 1);
    } else {
      endChanged(head);
    }
    joinIfSmall(head);
    joinIfSmall(head - 1);
  }

  /** The splice when what remains of the chunks {@code head} to {@code tail} needs several. */
  private void recut(int head, int headSlot, int tail, int tailSlot, Chunk run) {
    Chunk right = chunk(tail);
    Chunk all = chunk(head).slice(0, headSlot);
    all.appendAll(run, 0, run.count());
    all.appendAll(right, tailSlot, right.count());
    // Serials are mostly issued ascending: behind the last one leave full chunks, not half ones.
    boolean atEnd = tail == count() - 1 && tailSlot == right.count();
    int pieces = (all.count() + full - 1) / full;
    List<Chunk> cut = new ArrayList<>(pieces);
    int start = 0;
    for (int piece = 1; piece <= pieces; piece++) {
      int end =
          atEnd
              ? Math.min(all.count(), piece * full)
              : Math.toIntExact((long) all.count() * piece / pieces);
      cut.add(all.slice(start, end));
      start = end;
    }
    replaceChunks(head, tail + 1, cut);
  }

  private void joinIfSmall(int index) {
    if (index < 0 || index + 1 >= count()) {
      return;
    }
    Chunk left = chunk(index);
    Chunk right = chunk(index + 1);
    if (left.count() + right.count() <= full / 2) {
      left.appendAll(right, 0, right.count());
      removeChunks(index + 1, index + 2);
      endChanged(index);
    }
  }

  /** Throws if the chunks, the order, the canonical form or a count is wrong. For tests. */
  void checkInvariants() {
    long serials = 0;
    Chunk rebuilt = new Chunk();
    for (int i = 0; i < count(); i++) {
      Chunk chunk = chunk(i);
      check(chunk.count() >= 1 && chunk.last() == end(i), "the end of a chunk");
      check(chunk.count() >= 1 && chunk.count() <= full, "a chunk's count");
      check(chunk.isTight(), "a chunk's room to spare");
      check(i == 0 || chunk(i - 1).count() + chunk.count() > full / 2, "small neighbours");
      for (int slot = 0; slot < chunk.count(); slot++) {
        long end = rebuilt.count() == 0 ? 0 : rebuilt.last();
        check(end < chunk.first(slot) && chunk.first(slot) <= chunk.last(slot), "the order");
        check(chunk.last(slot) <= SerialRange.MAX_SERIAL && chunk.value(slot) >= 0, "a bound");
        int before = rebuilt.count();
        rebuilt.append(chunk.first(slot), chunk.last(slot), chunk.value(slot));
        check(rebuilt.count() == before + 1, "segments that should be one");
        serials += chunk.last(slot) - chunk.first(slot) + 1;
      }
    }
    check(rebuilt.count() == segments, "the number of segments");
    check(serials == size, "the number of serials");
  }

  private static void check(boolean good, String what) {
    if (!good) {
      throw new IllegalStateException("broken: " + what);
    }
  }
}
