package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Which objects and lists are open, and at which field or element each of them is. */
final class JsonPlace {

  /** For each level: where the field's name begins, where it ends, the number of an element. */
  private static final int EACH = 3;

  private static final int NOT_BEGUN = -1;

  /** In the place of an element's number: the level is an object. */
  private static final int OBJECT = Integer.MIN_VALUE;

  private static final int ESCAPED = 1 << 31;

  private int[] levels = new int[4 * EACH];
  private int top = -EACH;

  boolean isTop() {
    return top < 0;
  }

  boolean isObject() {
    return levels[top + 2] == OBJECT;
  }

  int depth() {
    return top / EACH + 1;
  }

  /** Whether the innermost had a field or an element already. */
  boolean hasBegun() {
    return levels[isObject() ? top : top + 2] != NOT_BEGUN;
  }

  void open(boolean object) {
    top += EACH;
    if (top == levels.length) {
      levels = Arrays.copyOf(levels, 2 * levels.length);
    }
    levels[top] = NOT_BEGUN;
    levels[top + 2] = object ? OBJECT : NOT_BEGUN;
  }

  void close() {
    top -= EACH;
  }

  /** The next field of the innermost object, by where its name stands. */
  void field(int from, int to, boolean escaped) {
    levels[top] = from;
    levels[top + 1] = escaped ? to | ESCAPED : to;
  }

  /** The next element of the innermost list. */
  void element() {
    levels[top + 2]++;
  }

  /**
   * The way to the innermost value, such as {@code lines[2].total}.
   *
   * @param bytes the text in which the names stand
   * @param outer whether the innermost object or list is meant as a whole
   */
  String path(byte[] bytes, boolean outer) {
    StringBuilder path = new StringBuilder();
    int last = outer ? top - EACH : top;
    for (int level = 0; level <= last; level += EACH) {
      if (levels[level + 2] != OBJECT) {
        path.append('[').append(Math.max(0, levels[level + 2])).append(']');
      } else if (levels[level] != NOT_BEGUN) {
        path.append(path.isEmpty() ? "" : ".").append(name(bytes, level));
      }
    }
    return path.toString();
  }

  private String name(byte[] bytes, int level) {
    int from = levels[level];
    int to = levels[level + 1] & ~ESCAPED;
    return (levels[level + 1] & ESCAPED) == 0
        ? new String(bytes, from, to - from, UTF_8)
        : JsonEscapes.resolved(bytes, from, to);
  }
}
