package org.jcmledger.test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where a test sets it. Thread-safe. */
public final class LedgerClock implements InstantSource {

  private volatile Instant now;

  private LedgerClock(Instant now) {
    this.now = now;
  }

  /** Stands at a moment. */
  public static LedgerClock at(Instant moment) {
    return new LedgerClock(moment);
  }

  /**
   * Stands at a moment.
   *
   * @param moment such as {@code 2026-04-01T00:00:00Z}
   * @throws java.time.format.DateTimeParseException if it is no moment
   */
  public static LedgerClock at(String moment) {
    return new LedgerClock(Instant.parse(moment));
  }

  /** Sets it forward or back; a ledger's recording times never run backwards all the same. */
  public void set(Instant moment) {
    now = moment;
  }

  /**
   * Sets it forward or back.
   *
   * @param moment such as {@code 2026-04-01T00:00:00Z}
   * @throws java.time.format.DateTimeParseException if it is no moment
   */
  public void set(String moment) {
    set(Instant.parse(moment));
  }

  /** Sets it forward, or back by a negative duration. */
  public synchronized void advance(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public String toString() {
    return "clock at " + now;
  }
}
