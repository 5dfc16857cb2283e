package org.jcmledger.axon;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whom the writer waits for before a turn, and how long. Senders who wait for their answers come
 * back together; one that is a moment earlier than the others would have a commit to itself, and
 * all others would wait for that one too. So the writer looks for as many as there were: those it
 * has just answered, and those who came meanwhile. It waits for no more than a part of what the
 * last turn took, and if they do not come it expects fewer the next time. Confined to the queue's
 * lock.
 */
final class Gathering {

  /** A fourth: less than what a commit for some and another for the rest would cost. */
  private static final int PART = 4;

  private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private final LongSupplier nanoTime;
  private final long mostNanos;
  private int taken = 1;
  private int expected = 1;
  private long turnBegan;
  private long nanos;

  Gathering() {
    this(System::nanoTime, MOST_NANOS);
  }

  /**
   * @param nanoTime as {@link System#nanoTime}
   * @param mostNanos the longest that anybody is waited for
   */
  Gathering(LongSupplier nanoTime, long mostNanos) {
    this.nanoTime = nanoTime;
    this.mostNanos = mostNanos;
  }

  /** A turn begins with so many. */
  void begin(int number) {
    taken = number;
    expected = number;
    turnBegan = nanoTime.getAsLong();
  }

  /** So many more came into the turn. */
  void also(int number) {
    taken += number;
    expected = taken;
  }

  /** The time by which turns are measured, in nanoseconds. */
  long now() {
    return nanoTime.getAsLong();
  }

  /** The turn's are about to be answered, and so many wait already. */
  void end(int waiting) {
    expected = taken + waiting;
    nanos = Math.min(mostNanos, (nanoTime.getAsLong() - turnBegan) / PART);
  }

  /** How many there are likely to be in the next turn, 1 or more. */
  int expected() {
    return expected;
  }

  /** How long they are waited for, in nanoseconds. */
  long nanos() {
    return nanos;
  }
}
