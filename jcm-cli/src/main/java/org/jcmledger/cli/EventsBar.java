package org.jcmledger.cli;

import java.io.PrintStream;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jcmledger.seal.VerificationProgress;

/**
 * One line on a screen: how far a look at all events has come, how fast, and how long it will take
 * yet.
 */
final class EventsBar {

  private static final long SECOND = 1_000_000_000L;
  private static final long INTERVAL = SECOND / 4;
  private static final int CELLS = 20;

  private final PrintStream err;
  private final Texts texts;
  private final LongSupplier nanoTime;
  private long begun;
  private long shownAt;
  private long before;
  private int width;

  EventsBar(PrintStream err, Texts texts, LongSupplier nanoTime) {
    this.err = err;
    this.texts = texts;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
    this.shownAt = begun;
  }

  /** Does what can tell how far it has come; with a bar if a person watches. */
  static <T> T during(Jcm jcm, Function<VerificationProgress, T> work) {
    Terminal terminal = jcm.terminal();
    if (!terminal.interactive()) {
      return work.apply(VerificationProgress.NONE);
    }
    EventsBar bar = new EventsBar(terminal.err(), jcm.texts(), System::nanoTime);
    try {
      return work.apply(bar::seen);
    } finally {
      bar.clear();
    }
  }

  /** So many events of so many were seen. */
  void seen(long events, long of) {
    long now = nanoTime.getAsLong();
    if (events < before) {
      begun = now; // A second look counts anew.
    }
    before = events;
    if (now - shownAt >= INTERVAL) {
      shownAt = now;
      show(events, of, now - begun);
    }
  }

  private void show(long events, long of, long nanos) {
    double rate = events / Math.max(1e-9, nanos / 1e9);
    long left = (long) Math.ceil((of - events) / Math.max(1, rate));
    int full = (int) (CELLS * events / Math.max(1, of));
    String line =
        texts.get(
            "events.progress",
            "#".repeat(full) + ".".repeat(CELLS - full),
            Texts.number(events),
            Texts.number(of),
            Texts.number((long) rate),
            Texts.number(left));
    clear();
    err.print(line);
    err.flush();
    width = Width.of(line);
  }

  /** Takes the line off the screen. */
  void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
