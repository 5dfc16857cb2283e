package org.jcmledger.core.serial;

import java.util.OptionalInt;

/** Sees a set of serials cut where the value that an {@link IntervalMap} gives them changes. */
@FunctionalInterface
public interface PartVisitor {

  /**
   * Sees the next part.
   *
   * @param part serials of one value, or of none; at least one
   * @param value their value, if they have one
   * @return whether to go on
   */
  boolean visit(SerialSet part, OptionalInt value);
}
