package org.jcmledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that counts its readings, and does once at the next what it is told to. Thread-safe. */
final class WatchedClock implements InstantSource {

  private final InstantSource real;
  private final AtomicInteger readings = new AtomicInteger();
  private final AtomicReference<@Nullable Runnable> next = new AtomicReference<>();

  WatchedClock(InstantSource real) {
    this.real = real;
  }

  int readings() {
    return readings.get();
  }

  /** Lets the next reading fail. */
  void failNext(RuntimeException with) {
    atNext(
        () -> {
          throw with;
        });
  }

  /** Does this before the next reading. */
  void atNext(Runnable what) {
    next.set(what);
  }

  @Override
  public Instant instant() {
    readings.incrementAndGet();
    Runnable what = next.getAndSet(null);
    if (what != null) {
      what.run();
    }
    return real.instant();
  }
}
