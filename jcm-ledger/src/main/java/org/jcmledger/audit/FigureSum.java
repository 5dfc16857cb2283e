package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;

/** A figure in the making. */
final class FigureSum {

  private long tonnes;
  private long events;
  private final List<Long> positions = new ArrayList<>(2);

  /** Adds what an event contributed; several parts of one event are one contribution. */
  void add(long amount, long position) {
    tonnes += amount;
    if (!positions.isEmpty() && positions.get(positions.size() - 1) == position) {
      return;
    }
    events++;
    if (positions.size() < Figure.LISTED) {
      positions.add(position);
    }
  }

  long tonnes() {
    return tonnes;
  }

  Figure figure() {
    return new Figure(tonnes, events, positions);
  }
}
