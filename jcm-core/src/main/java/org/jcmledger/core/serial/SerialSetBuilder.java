package org.jcmledger.core.serial;

import java.util.ArrayList;
import java.util.List;

/** Makes a set from ranges that come ascending by first serial; joins those that touch. */
final class SerialSetBuilder {

  private final List<SerialRange> done = new ArrayList<>();
  private final int maxRanges;

  // The range that may still grow; 0 is no serial and says that there is none.
  private long openFirst;
  private long openLast;

  SerialSetBuilder() {
    this(Integer.MAX_VALUE);
  }

  /** A builder that takes so many ranges and then declines. */
  SerialSetBuilder(int maxRanges) {
    this.maxRanges = maxRanges;
  }

  /** Adds a range that does not begin before the one added last. */
  void add(long first, long last) {
    if (!offer(first, last)) {
      throw new IllegalStateException("more than " + maxRanges + " ranges");
    }
  }

  /** Adds a range unless it would be one too many; false says so, and that nothing was added. */
  boolean offer(long first, long last) {
    if (first < openFirst) {
      throw new IllegalStateException(first + " comes after " + openFirst);
    }
    if (openFirst != 0 && first <= openLast + 1) {
      openLast = Math.max(openLast, last);
      return true;
    }
    int ranges = done.size() + (openFirst == 0 ? 0 : 1);
    if (ranges >= maxRanges) {
      return false;
    }
    close();
    openFirst = first;
    openLast = last;
    return true;
  }

  /** The set of what was added; the builder is of no use afterwards. */
  SerialSet build() {
    close();
    return done.isEmpty() ? SerialSet.empty() : new SerialSet(done);
  }

  private void close() {
    if (openFirst != 0) {
      done.add(SerialRange.of(openFirst, openLast));
    }
  }
}
