package org.jcmledger.core.serial;

import java.util.Arrays;
import java.util.List;

/**
 * The chunks of a map in a row, and beside them the highest serial of each: a search that touches
 * only these stays in a few cache lines, where one that asks every chunk would not.
 */
abstract class ChunkRow {

  private static final Chunk[] NO_CHUNKS = {};
  private static final long[] NO_ENDS = {};

  // Room for none at first: a map in use has one chunk for most of its life.
  private Chunk[] chunks = NO_CHUNKS;
  private long[] ends = NO_ENDS;
  private int count;

  /** The number of chunks. */
  int count() {
    return count;
  }

  Chunk chunk(int index) {
    return chunks[index];
  }

  /** From {@code from} on, the first chunk that does not end before {@code serial}. */
  int chunkOf(long serial, int from) {
    int low = from;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] < serial) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Puts an empty chunk into an empty row, which is to be filled next. */
  void begin() {
    if (chunks.length == 0) {
      chunks = new Chunk[1];
      ends = new long[1];
    }
    chunks[0] = new Chunk();
    ends[0] = 0;
    count = 1;
  }

  /** Puts other chunks where those from {@code from} to just before {@code to} were. */
  void replaceChunks(int from, int to, List<Chunk> by) {
    int behind = count - to;
    int newCount = from + by.size() + behind;
    if (newCount > chunks.length) {
      int capacity = newCount == 1 ? 1 : Math.max(newCount, count + count / 4 + 4);
      chunks = Arrays.copyOf(chunks, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    System.arraycopy(chunks, to, chunks, from + by.size(), behind);
    System.arraycopy(ends, to, ends, from + by.size(), behind);
    for (int i = 0; i < by.size(); i++) {
      chunks[from + i] = by.get(i);
      endChanged(from + i);
    }
    if (newCount < count) {
      Arrays.fill(chunks, newCount, count, null);
    }
    count = newCount;
  }

  void removeChunks(int from, int to) {
    replaceChunks(from, to, List.of());
  }

  /** To be told when a chunk came to end elsewhere; one that became empty is to be removed next. */
  void endChanged(int index) {
    Chunk chunk = chunks[index];
    ends[index] = chunk.count() == 0 ? 0 : chunk.last();
  }

  /** The highest serial of a chunk, by which it is found. */
  long end(int index) {
    return ends[index];
  }
}
