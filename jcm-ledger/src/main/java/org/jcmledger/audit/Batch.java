package org.jcmledger.audit;

import java.util.Arrays;
import org.jcmledger.core.event.Event;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Some consecutive rows of the log, and what can be made of each without the others: its hash, and
 * what it says. Whichever thread has time does that, before the checks take the rows in their
 * order.
 */
final class Batch {

  /** How many rows are handed on at a time. */
  static final int ROWS = 512;

  private static final byte[][] NOT_YET = {};
  private static final Event[] NONE = {};

  private final StoredEvent[] rows = new StoredEvent[ROWS];
  private int count;
  private byte[][] hashes = NOT_YET;
  private Event[] events = NONE;
  private @Nullable UnreadableEventException unreadable; // the first row behind the events

  void add(StoredEvent row) {
    rows[count++] = row;
  }

  boolean isFull() {
    return count == ROWS;
  }

  int count() {
    return count;
  }

  /** Computes every hash again from the bytes, and reads the events up to one that cannot be. */
  void prepare(LeafHash hasher) {
    if (hashes != NOT_YET) {
      return;
    }
    hashes = new byte[count][];
    events = new Event[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hasher.of(rows[i]);
      if (unreadable == null) {
        read(i);
      }
    }
  }

  private void read(int index) {
    try {
      events[index] = LedgerFold.read(rows[index]);
    } catch (UnreadableEventException e) {
      unreadable = e;
    }
  }

  /** The hash of a row as computed. */
  byte[] hash(int index) {
    return hashes[index];
  }

  /** Whether a row's bytes do not give the hash that is stored with them. */
  boolean isBroken(int index) {
    return !Arrays.equals(hashes[index], rows[index].leafHash());
  }

  StoredEvent row(int index) {
    return rows[index];
  }

  /**
   * What a row says.
   *
   * @throws UnreadableEventException if it cannot be read: nothing can be concluded then
   */
  Seen seen(int index) {
    Event event = events[index];
    if (event == null && unreadable != null) {
      throw unreadable;
    }
    return new Seen(rows[index], event);
  }
}
