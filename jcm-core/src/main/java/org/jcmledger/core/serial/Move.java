package org.jcmledger.core.serial;

import java.util.List;

/** Moves serials with their values from one list of segments to another: all of them or none. */
final class Move {

  private final ChunkList source;
  private final ChunkList target;

  Move(ChunkList source, ChunkList target) {
    this.source = source;
    this.target = target;
  }

  void of(SerialSet serials) {
    List<SerialRange> ranges = serials.ranges();
    if (ranges.size() == 1 && moveOne(ranges.get(0))) {
      return;
    }
    Chunk taken = new Chunk(ranges.size());
    int out = takeOut(ranges, taken);
    if (out < ranges.size()) {
      putBack(taken);
      throw new IllegalStateException("not all of " + ranges.get(out) + " is here to move");
    }
    int in = putIn(taken);
    if (in < taken.count()) {
      for (int i = 0; i < in; i++) {
        target.replace(taken.first(i), taken.last(i), new Chunk());
      }
      putBack(taken);
      SerialRange refused = SerialRange.of(taken.first(in), taken.last(in));
      throw new IllegalStateException("some of " + refused + " is in the target already");
    }
  }

  /** What lies within one segment needs no list of segments in between; false if it cannot. */
  private boolean moveOne(SerialRange range) {
    int value = source.cut(range.first(), range.last());
    if (value < 0) {
      return false;
    }
    if (!target.insert(range.first(), range.last(), value)) {
      source.put(range.first(), range.last(), value);
      return false;
    }
    return true;
  }

  /** Takes out ranges until one is not all there; says how many it took. */
  private int takeOut(List<SerialRange> ranges, Chunk taken) {
    int next = 0;
    while (next < ranges.size()) {
      int whole = source.takeSegments(ranges, next, taken); // as a quantity's serials mostly are
      if (whole == 0 && !takeOut(ranges.get(next), taken)) {
        break;
      }
      next += Math.max(1, whole);
    }
    return next;
  }

  private boolean takeOut(SerialRange range, Chunk taken) {
    int value = source.cut(range.first(), range.last());
    if (value >= 0) {
      taken.append(range.first(), range.last(), value);
      return true;
    }
    Chunk pieces = new Chunk();
    long next = range.first();
    Cursor cursor = source.seek(next);
    while (next <= range.last() && cursor.isUpTo(next)) {
      long last = Math.min(cursor.last(), range.last());
      pieces.append(next, last, cursor.value());
      next = last + 1;
      cursor.next();
    }
    if (next <= range.last()) {
      return false;
    }
    source.replace(range.first(), range.last(), new Chunk());
    taken.appendAll(pieces, 0, pieces.count());
    return true;
  }

  private void putBack(Chunk taken) {
    for (int i = 0; i < taken.count(); i++) {
      source.put(taken.first(i), taken.last(i), taken.value(i));
    }
  }

  /** Puts segments in until one overlaps what is there; says how many went in. */
  private int putIn(Chunk segments) {
    int next = 0;
    while (next < segments.count()) {
      int apart = target.insertApart(segments, next);
      if (apart == 0 && !putIn(segments.first(next), segments.last(next), segments.value(next))) {
        break;
      }
      next += Math.max(1, apart);
    }
    return next;
  }

  private boolean putIn(long first, long last, int value) {
    if (target.insert(first, last, value)) {
      return true;
    }
    if (target.seek(first).isUpTo(last)) {
      return false;
    }
    target.put(first, last, value);
    return true;
  }
}
