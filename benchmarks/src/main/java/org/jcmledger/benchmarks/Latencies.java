package org.jcmledger.benchmarks;

import java.util.Arrays;
import java.util.List;

/** How long each of many took, in nanoseconds. */
final class Latencies {

  private final long[] sorted;

  /** Takes the array over. */
  Latencies(long[] nanos) {
    Arrays.sort(nanos);
    this.sorted = nanos;
  }

  static Latencies ofAll(List<long[]> parts) {
    return new Latencies(parts.stream().flatMapToLong(Arrays::stream).toArray());
  }

  /** Those of several, as of one. */
  static Latencies together(List<Latencies> parts) {
    return ofAll(parts.stream().map(part -> part.sorted).toList());
  }

  /** What this share of them took at most. */
  double quantile(double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
  }
}
