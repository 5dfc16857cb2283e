package org.jcmledger.test.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.rejection.Rejection;

/** What occurred in all histories, so that one sees that they are rich. */
final class Tally {

  private final Map<String, Integer> events = new TreeMap<>();
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Map<String, Integer> lines = new TreeMap<>();
  private int accepted;
  private int refused;
  private int repeated;

  void accepted(List<Event> recorded) {
    accepted++;
    recorded.forEach(e -> events.merge(e.getClass().getSimpleName(), 1, Integer::sum));
  }

  void refused(Rejection reason) {
    refused++;
    refusals.merge(reason.code(), 1, Integer::sum);
  }

  void repeated() {
    repeated++;
  }

  void line(String state) {
    lines.merge(state, 1, Integer::sum);
  }

  Set<String> events() {
    return events.keySet();
  }

  Set<String> refusals() {
    return refusals.keySet();
  }

  Set<String> lines() {
    return lines.keySet();
  }

  @Override
  public String toString() {
    return String.format(
        "%d commands: %d accepted, %d refused, %d repeated%n  events %s%n  refusals (%d codes) %s",
        accepted + refused + repeated,
        accepted,
        refused,
        repeated,
        events,
        refusals.size(),
        refusals);
  }
}
