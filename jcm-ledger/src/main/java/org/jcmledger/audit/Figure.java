package org.jcmledger.audit;

import java.util.List;

/**
 * An exact number of tonnes and the events it is the sum of.
 *
 * @param tonnes the number, in tCO2e
 * @param events how many events contributed
 * @param positions the positions of those events, ascending; of many, the first {@link #LISTED}
 */
public record Figure(long tonnes, long events, List<Long> positions) {

  /** How many positions a figure lists. */
  public static final int LISTED = 500;

  /** Nothing, from no event. */
  public static final Figure NONE = new Figure(0, 0, List.of());

  /** Copies the list. */
  public Figure {
    positions = List.copyOf(positions);
  }

  /** Whether all of its events are listed. */
  public boolean isComplete() {
    return positions.size() == events;
  }
}
