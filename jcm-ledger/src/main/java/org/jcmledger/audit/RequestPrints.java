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
 *
 * <p>As long as every id is greater than all before it, as those are that carry the time, none can
 * come twice, and the fingerprints need not even be sorted.
 */
final class RequestPrints {

  private static final int CHUNK =
      1 << 15; // small enough to be no garbage collector's special case

  private final List<long[]> chunks = new ArrayList<>();
  private long[] last = new long[1 << 10];
  private int used;
  private String greatest = "";
  private boolean ascending = true;

  /** Notes the next request. */
  void add(String id) {
    if (ascending) {
      ascending = id.compareTo(greatest) > 0;
      greatest = id;
    }
    add(of(id, id.length()));
  }

  private void add(long print) {
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
    // Four characters at a time: each step waits for the one before.
    long print = length;
    int i = 0;
    for (; i + 4 <= length; i += 4) {
      long four =
          id.charAt(i)
              | ((long) id.charAt(i + 1) << 16)
              | ((long) id.charAt(i + 2) << 32)
              | ((long) id.charAt(i + 3) << 48);
      print = mixed(print ^ four);
    }
    for (; i < length; i++) {
      print = mixed(print ^ id.charAt(i));
    }
    return print;
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 32)) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 29);
  }

  /** The fingerprints that were added more than once. Nothing can be added afterwards. */
  Set<Long> repeated() {
    if (ascending) {
      chunks.clear();
      last = new long[0];
      used = 0;
      return Set.of();
    }
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
