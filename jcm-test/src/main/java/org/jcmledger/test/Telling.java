package org.jcmledger.test;

import java.util.List;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.projection.RecordedEvent;

/** What failure messages are made of. */
final class Telling {

  /** How many ranges or events a message names at the most. */
  private static final int RANGES = 16;

  private static final int EVENTS = 60;

  private Telling() {}

  /** A set of serials and how many tCO2e they are. */
  static String of(SerialSet serials) {
    if (serials.isEmpty()) {
      return "no serials (0 tCO2e)";
    }
    String more = serials.ranges().size() > RANGES ? " and more" : "";
    return "serials " + serials.firstRanges(RANGES) + more + " (" + serials.size() + " tCO2e)";
  }

  /** One event a line, with its place in the log and its request; the last ones, if very many. */
  static String history(List<RecordedEvent> events) {
    StringBuilder lines = new StringBuilder();
    int begin = Math.max(0, events.size() - EVENTS);
    if (begin > 0) {
      lines.append("  the first ").append(begin).append(" events are left out\n");
    }
    for (RecordedEvent recorded : events.subList(begin, events.size())) {
      lines.append(line(recorded)).append('\n');
    }
    return lines.toString();
  }

  private static String line(RecordedEvent recorded) {
    String told = "  " + recorded.position() + "  " + EventTelling.of(recorded.event());
    String request = recorded.request().id();
    if (recorded.event() instanceof LedgerDeclared) {
      return told;
    }
    return told
        + (request.startsWith("granted-") ? "  (taken for granted)" : "  (" + request + ")");
  }
}
