package org.jcmledger.core.serial;

/** Is shown the segments of an {@link IntervalMap}, ascending. */
@FunctionalInterface
public interface SegmentVisitor {

  /**
   * Looks at one segment: consecutive serials of one value.
   *
   * @param first the lowest serial
   * @param last the highest serial, itself part of the segment
   * @param value the value of all of them
   * @return true to be shown the next segment, false to stop
   */
  boolean visit(long first, long last, int value);
}
