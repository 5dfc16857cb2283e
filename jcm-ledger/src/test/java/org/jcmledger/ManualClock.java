package org.jcmledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands where it is set. Thread-safe. */
public final class ManualClock implements InstantSource {

  private volatile Instant now;

  private ManualClock(Instant now) {
    this.now = now;
  }

  /** Stands at a moment, such as {@code 2026-04-01T00:00:00Z}. */
  public static ManualClock at(String moment) {
    return new ManualClock(Instant.parse(moment));
  }

  /** Sets it forward or back. */
  public void set(String moment) {
    now = Instant.parse(moment);
  }

  /** Sets it forward, or back by a negative duration. */
  public synchronized void advance(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
