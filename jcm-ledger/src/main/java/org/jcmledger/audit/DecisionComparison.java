package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;

/** A decision and what one side was told of it. */
final class DecisionComparison {

  private final IssuanceDecided decided;
  private final Registry side;

  DecisionComparison(IssuanceDecided decided, Registry side) {
    this.decided = decided;
    this.side = side;
  }

  /** What is different, by line; nothing if the notification is true. */
  Map<LineRef, String> differences(IssuanceNotified notified) {
    Map<LineRef, String> differences = new TreeMap<>();
    Map<Integer, NotifiedLine> told = new HashMap<>();
    for (NotifiedLine line : notified.lines()) {
      if (told.put(line.number(), line) != null) {
        differences.put(ref(line.number()), "2 x");
      }
    }
    for (int number = 1; number <= decided.lines().size(); number++) {
      NotifiedLine line = told.remove(number);
      IssuanceLine own = decided.lines().get(number - 1);
      String difference = line == null ? "-" : difference(own, line);
      if (!difference.isEmpty()) {
        differences.put(ref(number), difference);
      }
    }
    told.keySet().forEach(number -> differences.put(ref(number), "+"));
    if (differences.isEmpty() && !notified.decided().equals(decided.on())) {
      differences.put(ref(1), notified.decided() + " != " + decided.on());
    }
    return differences;
  }

  private LineRef ref(int number) {
    return LineRef.of(decided.decision(), Math.max(1, Math.min(LineRef.MAX_LINES, number)));
  }

  private String difference(IssuanceLine own, NotifiedLine told) {
    List<String> parts = new ArrayList<>();
    Tonnes share = own.share(side.equals(Registry.JP));
    compare(parts, told.notified(), share);
    compare(parts, told.total(), own.total());
    compare(parts, told.projects(), own.projects());
    compare(parts, told.period(), own.period());
    compare(parts, told.vintage(), own.vintage());
    compare(parts, told.vintageAssumed(), own.vintageAssumed());
    return String.join("; ", parts);
  }

  private static void compare(List<String> parts, Object told, Object own) {
    if (!told.equals(own)) {
      parts.add(told + " != " + own);
    }
  }
}
