package org.jcmledger.core.serial;

import java.util.ConcurrentModificationException;
import java.util.OptionalInt;

/** A set of serials cut where the value that a map gives them changes. */
final class Parts {

  private static final int NO_VALUE = -1;

  private final ChunkList list;
  private final PartVisitor visitor;
  private final int changesBefore;

  // The part that may still grow.
  private SerialSetBuilder open = new SerialSetBuilder();
  private int value = NO_VALUE;
  private boolean begun;

  private Parts(ChunkList list, PartVisitor visitor) {
    this.list = list;
    this.visitor = visitor;
    this.changesBefore = list.changes();
  }

  static void show(ChunkList list, SerialSet set, PartVisitor visitor) {
    if (set.isEmpty()) {
      return;
    }
    Cursor cursor = list.seek(set.first());
    if (isOnePart(set, cursor.copy())) { // As nearly all are: then it is the set itself.
      visitor.visit(set, OptionalInt.of(cursor.value()));
      return;
    }
    Parts parts = new Parts(list, visitor);
    for (SerialRange range : set.ranges()) {
      cursor.advanceTo(range.first());
      if (!parts.add(range, cursor)) {
        return;
      }
    }
    visitor.visit(parts.open.build(), parts.value());
  }

  private static boolean isOnePart(SerialSet set, Cursor cursor) {
    int value = cursor.isAtEnd() ? NO_VALUE : cursor.value();
    for (SerialRange range : set.ranges()) {
      cursor.advanceTo(range.first());
      if (!cursor.isUpTo(range.first())
          || cursor.last() < range.last()
          || cursor.value() != value) {
        return false;
      }
    }
    return true;
  }

  /** Adds a range, and shows what parts that completes; false if the visitor has seen enough. */
  private boolean add(SerialRange range, Cursor cursor) {
    long next = range.first();
    while (next <= range.last()) {
      boolean here = cursor.isUpTo(next);
      long end = here ? cursor.last() : cursor.isAtEnd() ? range.last() : cursor.first() - 1;
      long last = Math.min(end, range.last());
      if (!changeTo(here ? cursor.value() : NO_VALUE)) {
        return false;
      }
      open.add(next, last);
      next = last + 1;
      if (here && next <= range.last()) {
        cursor.next();
      }
    }
    return true;
  }

  private boolean changeTo(int newValue) {
    if (begun && newValue != value) {
      if (!visitor.visit(open.build(), value())) {
        return false;
      }
      if (list.changes() != changesBefore) {
        throw new ConcurrentModificationException("the visitor changed the map it is shown");
      }
      open = new SerialSetBuilder();
    }
    begun = true;
    value = newValue;
    return true;
  }

  private OptionalInt value() {
    return value == NO_VALUE ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
