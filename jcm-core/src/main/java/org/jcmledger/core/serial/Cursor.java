package org.jcmledger.core.serial;

/** A place among ascending segments: at one of them, or at the end. Of no use after a change. */
final class Cursor {

  private static final Chunk NONE = new Chunk();

  private final ChunkList list;
  private int index;
  private Chunk chunk;
  private int slot;

  Cursor(ChunkList list, int chunk, int slot) {
    this.list = list;
    this.index = chunk;
    this.chunk = chunkAt(chunk);
    this.slot = slot;
  }

  Cursor copy() {
    return new Cursor(list, index, slot);
  }

  int chunk() {
    return index;
  }

  int slot() {
    return slot;
  }

  boolean isAtEnd() {
    return slot == chunk.count();
  }

  long first() {
    return chunk.first(slot);
  }

  long last() {
    return chunk.last(slot);
  }

  int value() {
    return chunk.value(slot);
  }

  /** Whether this is at a segment that begins no later than {@code serial}. */
  boolean isUpTo(long serial) {
    return !isAtEnd() && first() <= serial;
  }

  void next() {
    slot++;
    if (slot == chunk.count()) {
      goTo(index + 1);
    }
  }

  /** Goes on to the first segment that does not end before {@code serial}; never goes back. */
  void advanceTo(long serial) {
    if (isAtEnd() || last() >= serial) {
      return;
    }
    if (chunk.last() < serial) {
      goTo(list.chunkOf(serial, index + 1));
    }
    if (!isAtEnd()) {
      slot = chunk.slotOf(serial, slot);
    }
  }

  private void goTo(int chunk) {
    this.index = chunk;
    this.chunk = chunkAt(chunk);
    this.slot = 0;
  }

  private Chunk chunkAt(int chunk) {
    return chunk < list.count() ? list.chunk(chunk) : NONE;
  }
}
