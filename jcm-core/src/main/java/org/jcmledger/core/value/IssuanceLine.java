package org.jcmledger.core.value;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One line of a Joint Committee's decision to issue: which projects' reductions of which period
 * become how many credits, and each side's part. The parts are given, not computed: no formula
 * explains the shares that committees have agreed (R19).
 *
 * @param projects the projects whose reductions the line covers together, at least one
 * @param period the monitoring period
 * @param vintage the year in which the reductions occurred
 * @param vintageAssumed whether the source does not split the period by year, so that the vintage
 *     is the year of the period's last day
 * @param total the amount decided
 * @param japan the part of Japan's side; may be 0 tCO2e
 * @param host the part of the host country's side; may be 0 tCO2e
 */
public record IssuanceLine(
    SortedSet<ProjectId> projects,
    MonitoringPeriod period,
    Vintage vintage,
    boolean vintageAssumed,
    Credits total,
    Tonnes japan,
    Tonnes host) {

  /**
   * @throws InvalidValueException if no project is named
   */
  public IssuanceLine {
    if (projects.isEmpty()) {
      throw new InvalidValueException("projects", "[]", "at least one project");
    }
    projects = Collections.unmodifiableSortedSet(new TreeSet<>(projects));
  }

  /** A line for one project, its vintage given by the source. */
  public static IssuanceLine of(
      ProjectId project,
      MonitoringPeriod period,
      Vintage vintage,
      Credits total,
      Tonnes japan,
      Tonnes host) {
    return new IssuanceLine(
        new TreeSet<>(List.of(project)), period, vintage, false, total, japan, host);
  }

  /** Whether the two sides' parts make up the total. */
  public boolean addsUp() {
    return japan.amount() + host.amount() == total.amount();
  }

  /** What the line notifies to Japan's side or, with {@code false}, to the host's. */
  public Tonnes share(boolean ofJapan) {
    return ofJapan ? japan : host;
  }
}
