package org.jcmledger.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** One line on a screen that says how far a load has come, written over twice a second. */
final class LoadProgress {

  private static final long SECOND = 1_000_000_000L;
  private static final long INTERVAL = SECOND / 2;

  private final PrintStream err;
  private final Texts texts;
  private final CountingInput input;
  private final OptionalLong size;
  private final LongSupplier nanoTime;
  private final long begun;
  private long shownAt;
  private long lines;
  private int width;

  /**
   * @param size of the input in bytes, if it is known
   */
  LoadProgress(
      PrintStream err, Texts texts, CountingInput input, OptionalLong size, LongSupplier nanoTime) {
    this.err = err;
    this.texts = texts;
    this.input = input;
    this.size = size;
    this.nanoTime = nanoTime;
    this.begun = nanoTime.getAsLong();
    this.shownAt = begun;
  }

  /** One more line was answered. */
  void step() {
    lines++;
    long now = nanoTime.getAsLong();
    if (now - shownAt >= INTERVAL) {
      shownAt = now;
      show(now - begun);
    }
  }

  private void show(long nanos) {
    String speed = Texts.number((long) ((double) lines * SECOND / nanos));
    String read = Texts.number(input.count());
    String line =
        size.isPresent()
            ? texts.get(
                "load.progress",
                read,
                Texts.number(size.getAsLong()),
                Long.toString(percent(input.count(), size.getAsLong())),
                Texts.number(lines),
                speed,
                left(nanos))
            : texts.get("load.progress-of-stream", read, Texts.number(lines), speed);
    clear();
    err.print(line);
    err.flush();
    width = Width.of(line);
  }

  /** How long it will take on if it goes on like this, as in {@code 1:05}. */
  private String left(long nanos) {
    long read = Math.max(1, input.count());
    long more = Math.max(0, size.orElse(read) - read);
    long seconds = (long) ((double) nanos / SECOND * more / read);
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  private static long percent(long part, long whole) {
    return whole == 0 ? 100 : Math.min(100, (long) (100.0 * part / whole));
  }

  /** Takes the line off the screen, so that something else can be written there. */
  void clear() {
    if (width > 0) {
      err.print("\r" + " ".repeat(width) + "\r");
      err.flush();
      width = 0;
    }
  }
}
