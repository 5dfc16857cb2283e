package org.jcmledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A clock that counts its readings, and fails once where it is told to. Thread-safe. */
final class WatchedClock implements InstantSource {

  private final InstantSource real;
  private final AtomicInteger readings = new AtomicInteger();
  private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();

  WatchedClock(InstantSource real) {
    this.real = real;
  }

  int readings() {
    return readings.get();
  }

  /** Lets the next reading fail. */
  void failNext(RuntimeException with) {
    fault.set(with);
  }

  @Override
  public Instant instant() {
    readings.incrementAndGet();
    RuntimeException thrown = fault.getAndSet(null);
    if (thrown != null) {
      throw thrown;
    }
    return real.instant();
  }
}
