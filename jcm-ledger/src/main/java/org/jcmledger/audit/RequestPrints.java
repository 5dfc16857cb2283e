package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * A fingerprint of 64 bits for each request: eight bytes a request, whatever its id is like. Equal
 * ids have equal fingerprints; where different ones do, a second look tells them apart.
 */
final class RequestPrints {

  private static final int CHUNK = 1 << 18;

  private final List<long[]> chunks = new ArrayList<>();
  private long[] last = new long[1 << 10];
  private int used;

  void add(long print) {
    if (used == last.length) {
      grow();
    }
    last[used++] = print;
  }

  private void grow() {
    if (last.length < CHUNK) {
      last = Arrays.copyOf(last, 2 * last.length);
    } else {
      chunks.add(last);
      last = new long[CHUNK];
      used = 0;
    }
  }

  /** The fingerprint of the first {@code length} characters of an id. */
  static long of(String id, int length) {
    long print = 0xcbf29ce484222325L;
    for (int i = 0; i < length; i++) {
      print = (print ^ id.charAt(i)) * 0x100000001b3L;
    }
    print ^= print >>> 33;
    print *= 0xff51afd7ed558ccdL;
    return print ^ (print >>> 33);
  }

  /** The fingerprints that were added more than once. Nothing can be added afterwards. */
  Set<Long> repeated() {
    chunks.add(Arrays.copyOf(last, used));
    last = new long[0];
    used = 0;
    PriorityQueue<Run> runs = new PriorityQueue<>();
    for (long[] chunk : chunks) {
      Arrays.sort(chunk);
      if (chunk.length > 0) {
        runs.add(new Run(chunk));
      }
    }
    chunks.clear();
    return repeatedIn(runs);
  }

  private static Set<Long> repeatedIn(PriorityQueue<Run> runs) {
    Set<Long> repeated = new HashSet<>();
    boolean first = true;
    long before = 0;
    while (true) {
      Run least = runs.poll();
      if (least == null) {
        return repeated;
      }
      // Everything up to the next run's least is in this run: no queue operation for each.
      Run other = runs.peek();
      do {
        long print = least.current();
        if (!first && print == before) {
          repeated.add(print);
        }
        first = false;
        before = print;
      } while (least.advance() && (other == null || least.current() <= other.current()));
      if (!least.isDone()) {
        runs.add(least);
      }
    }
  }

  /** A sorted chunk, read from its beginning. */
  private static final class Run implements Comparable<Run> {

    private final long[] prints;
    private int at;

    Run(long[] prints) {
      this.prints = prints;
    }

    long current() {
      return prints[at];
    }

    boolean advance() {
      return ++at < prints.length;
    }

    boolean isDone() {
      return at >= prints.length;
    }

    @Override
    public int compareTo(Run other) {
      return Long.compare(current(), other.current());
    }
  }
}
