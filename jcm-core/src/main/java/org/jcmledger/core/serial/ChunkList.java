package org.jcmledger.core.serial;

import java.util.ArrayList;
import java.util.List;

/**
 * Ascending segments cut into chunks, none empty and none over the limit. Two neighbours together
 * are always more than half a full chunk, so that removals leave no crumbs.
 *
 * <p>Replacing touches one or two chunks and shifts the list of chunks when their number changes: a
 * two-hundredth of the segments, in one block copy.
 */
final class ChunkList {

  private final List<Chunk> chunks;
  private final int full;

  ChunkList(int full) {
    // Room for none: a map in use has one chunk for most of its life.
    this(new ArrayList<>(0), full);
  }

  private ChunkList(List<Chunk> chunks, int full) {
    this.chunks = chunks;
    this.full = full;
  }

  ChunkList copy() {
    List<Chunk> copies = new ArrayList<>(chunks.size());
    for (Chunk chunk : chunks) {
      copies.add(chunk.slice(0, chunk.count()));
    }
    return new ChunkList(copies, full);
  }

  int count() {
    return chunks.size();
  }

  Chunk chunk(int index) {
    return chunks.get(index);
  }

  /** A cursor at the first segment. */
  Cursor start() {
    return new Cursor(this, 0, 0);
  }

  /** A cursor at the first segment that does not end before {@code serial}. */
  Cursor seek(long serial) {
    Cursor cursor = start();
    cursor.advanceTo(serial);
    return cursor;
  }

  /** From {@code from} on, the first chunk that does not end before {@code serial}. */
  int chunkOf(long serial, int from) {
    int low = from;
    int high = chunks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chunks.get(middle).last() < serial) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Puts the segments of {@code run} where those from {@code from} to just before {@code to} were.
   * Both cursors, and all others, are of no use afterwards.
   */
  void splice(Cursor from, Cursor to, Chunk run) {
    if (chunks.isEmpty()) {
      chunks.add(new Chunk());
    }
    int head = from.chunk();
    int headSlot = from.slot();
    if (head == chunks.size()) {
      head--;
      headSlot = chunks.get(head).count();
    }
    int tail = to.chunk();
    int tailSlot = to.slot();
    if (tail > head && tailSlot == 0) {
      // The start of a chunk is the end of the one before, and that chunk can stay as it is.
      tail--;
      tailSlot = chunks.get(tail).count();
    }
    int total = headSlot + run.count() + chunks.get(tail).count() - tailSlot;
    if (total <= full) {
      fit(head, headSlot, tail, tailSlot, run);
    } else {
      recut(head, headSlot, tail, tailSlot, run);
    }
  }

  /** The splice when what remains of the chunks {@code head} to {@code tail} goes into one. */
  private void fit(int head, int headSlot, int tail, int tailSlot, Chunk run) {
    Chunk left = chunks.get(head);
    if (head == tail) {
      left.splice(headSlot, tailSlot, run);
    } else {
      Chunk right = chunks.get(tail);
      left.splice(headSlot, left.count(), run);
      left.appendAll(right, tailSlot, right.count());
      chunks.subList(head + 1, tail + 1).clear();
    }
    if (left.count() == 0) {
      chunks.subList(head, head + 1).clear();
    }
    joinIfSmall(head);
    joinIfSmall(head - 1);
  }

  /** The splice when what remains of the chunks {@code head} to {@code tail} needs several. */
  private void recut(int head, int headSlot, int tail, int tailSlot, Chunk run) {
    Chunk right = chunks.get(tail);
    Chunk all = chunks.get(head).slice(0, headSlot);
    all.appendAll(run, 0, run.count());
    all.appendAll(right, tailSlot, right.count());
    // Serials are mostly issued ascending: behind the last one leave full chunks, not half ones.
    boolean atEnd = tail == chunks.size() - 1 && tailSlot == right.count();
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
    List<Chunk> old = chunks.subList(head, tail + 1);
    old.clear();
    old.addAll(cut);
  }

  private void joinIfSmall(int index) {
    if (index < 0 || index + 1 >= chunks.size()) {
      return;
    }
    Chunk left = chunks.get(index);
    Chunk right = chunks.get(index + 1);
    if (left.count() + right.count() <= full / 2) {
      left.appendAll(right, 0, right.count());
      chunks.subList(index + 1, index + 2).clear();
    }
  }

  /** Throws if the chunks are not as the class comment says. For tests. */
  void checkInvariants() {
    for (int i = 0; i < chunks.size(); i++) {
      int count = chunks.get(i).count();
      if (count < 1 || count > full) {
        throw new IllegalStateException("chunk " + i + " has " + count + " segments");
      }
      if (i > 0 && chunks.get(i - 1).count() + count <= full / 2) {
        throw new IllegalStateException("chunks " + (i - 1) + " and " + i + " should be one");
      }
    }
  }
}
