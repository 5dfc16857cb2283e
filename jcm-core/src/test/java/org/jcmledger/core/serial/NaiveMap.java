package org.jcmledger.core.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** What an interval map should be, with one slot a serial and nothing clever. */
final class NaiveMap {

  static final int NONE = -1;

  /** Slot i stands for the serial base + 1 + i. */
  final long base;

  final int[] values;

  NaiveMap(long base, int universe) {
    this.base = base;
    values = new int[universe];
    Arrays.fill(values, NONE);
  }

  SerialRange range(int from, int to) {
    return SerialRange.of(base + 1 + from, base + 1 + to);
  }

  void put(int from, int to, int value) {
    Arrays.fill(values, from, to + 1, value);
  }

  boolean canAdd(int from, int to, int delta) {
    for (int i = from; i <= to; i++) {
      if (Math.max(0, values[i]) + delta < 0) {
        return false;
      }
    }
    return true;
  }

  void add(int from, int to, int delta) {
    for (int i = from; i <= to; i++) {
      int sum = Math.max(0, values[i]) + delta;
      values[i] = sum == 0 ? NONE : sum;
    }
  }

  boolean has(int slot) {
    return values[slot] != NONE;
  }

  boolean all(int from, int to) {
    return Arrays.stream(values, from, to + 1).allMatch(value -> value != NONE);
  }

  boolean isAll(int from, int to, int value) {
    return Arrays.stream(values, from, to + 1).allMatch(own -> own == value);
  }

  boolean any(int from, int to) {
    return Arrays.stream(values, from, to + 1).anyMatch(value -> value != NONE);
  }

  void moveTo(NaiveMap target, int from, int to) {
    System.arraycopy(values, from, target.values, from, to - from + 1);
    put(from, to, NONE);
  }

  long size() {
    return Arrays.stream(values).filter(value -> value != NONE).count();
  }

  /** The maximal runs of one value in the slots {@code from} to {@code to}. */
  List<String> segments(int from, int to) {
    List<String> segments = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || values[i + 1] != values[start]) {
        if (values[start] != NONE) {
          segments.add(range(start, i) + "=" + values[start]);
        }
        start = i + 1;
      }
    }
    return segments;
  }

  /** The slots of a set, ascending, in parts of one value or of none. */
  List<String> parts(BitSet set) {
    List<String> parts = new ArrayList<>();
    List<SerialRange> part = new ArrayList<>();
    int from = set.nextSetBit(0);
    while (from >= 0) {
      int to = from;
      while (to + 1 < values.length && set.get(to + 1) && values[to + 1] == values[from]) {
        to++;
      }
      part.add(range(from, to));
      int next = set.nextSetBit(to + 1);
      if (next < 0 || values[next] != values[from]) {
        parts.add(part + "=" + values[from]);
        part.clear();
      }
      from = next;
    }
    return parts;
  }

  /** The first {@code maxRanges} runs of slots that pass. */
  List<SerialRange> runs(IntPredicate passes, int maxRanges) {
    List<SerialRange> runs = new ArrayList<>();
    int start = NONE;
    for (int i = 0; i <= values.length; i++) {
      boolean pass = i < values.length && passes.test(i);
      if (pass && start == NONE) {
        start = i;
      } else if (!pass && start != NONE) {
        runs.add(range(start, i - 1));
        start = NONE;
      }
    }
    return runs.subList(0, Math.min(maxRanges, runs.size()));
  }
}
