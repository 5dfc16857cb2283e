package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;

/** For which periods each project was credited, by which line and event. */
final class CreditedDays {

  /**
   * A period that was credited.
   *
   * @param period its days
   * @param line the line that credited it
   * @param position the event with the line
   */
  record Credited(MonitoringPeriod period, LineRef line, long position) {}

  private final Map<ProjectId, List<Credited>> byProject = new HashMap<>();

  /** Adds a period; answers the first earlier one that shares a day with it. */
  Optional<Credited> add(ProjectId project, Credited credited) {
    List<Credited> before = byProject.computeIfAbsent(project, p -> new ArrayList<>());
    Optional<Credited> overlapping =
        before.stream().filter(other -> other.period().overlaps(credited.period())).findFirst();
    before.add(credited);
    return overlapping;
  }

  /** Every project with its periods. */
  Map<ProjectId, List<Credited>> all() {
    return byProject;
  }
}
