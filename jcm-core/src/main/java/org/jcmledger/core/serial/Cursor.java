package org.jcmledger.core.serial;

/** A place among ascending segments: at one of them, or at the end. Of no use after a change. */
final class Cursor {

  private final ChunkList list;
  private int chunk;
  private int slot;

  Cursor(ChunkList list, int chunk, int slot) {
    this.list = list;
    this.chunk = chunk;
    this.slot = slot;
  }

  Cursor copy() {
    return new Cursor(list, chunk, slot);
  }

  int chunk() {
    return chunk;
  }

  int slot() {
    return slot;
  }

  boolean isAtEnd() {
    return chunk == list.count();
  }

  long first() {
    return list.chunk(chunk).first(slot);
  }

  long last() {
    return list.chunk(chunk).last(slot);
  }

  int value() {
    return list.chunk(chunk).value(slot);
  }

  /** Whether this is at a segment that begins no later than {@code serial}. */
  boolean isUpTo(long serial) {
    return !isAtEnd() && first() <= serial;
  }

  void next() {
    slot++;
    if (slot == list.chunk(chunk).count()) {
      chunk++;
      slot = 0;
    }
  }

  /** Goes on to the first segment that does not end before {@code serial}; never goes back. */
  void advanceTo(long serial) {
    if (isAtEnd() || last() >= serial) {
      return;
    }
    next(); // Who goes through a map mostly wants this one, and no search.
    if (isAtEnd() || last() >= serial) {
      return;
    }
    if (list.chunk(chunk).last() < serial) {
      chunk = list.chunkOf(serial, chunk + 1);
      slot = 0;
    }
    if (!isAtEnd()) {
      slot = list.chunk(chunk).slotOf(serial, slot);
    }
  }
}
