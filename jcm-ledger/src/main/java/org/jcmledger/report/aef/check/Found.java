package org.jcmledger.report.aef.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes findings: counts all, keeps the first of each check. */
final class Found {

  private final List<AefFinding> findings = new ArrayList<>();
  private final Map<AefCheck, Long> counts = new EnumMap<>(AefCheck.class);

  void add(AefProblem problem, Place place, int row, String column, Map<String, String> facts) {
    long count = counts.merge(problem.check(), 1L, Long::sum);
    if (count <= AefReport.LISTED) {
      findings.add(new AefFinding(problem, place.file(), place.sheet(), row, column, facts));
    }
  }

  List<AefFinding> findings() {
    return findings;
  }

  Map<AefCheck, Long> counts() {
    return counts;
  }
}
