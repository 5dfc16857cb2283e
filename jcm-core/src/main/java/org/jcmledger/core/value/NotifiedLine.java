package org.jcmledger.core.value;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One line of a decision as notified to one side: what it may issue, and no more (R1).
 *
 * @param number the line's place in the decision, from 1
 * @param projects the projects whose reductions the line covers, at least one
 * @param period the monitoring period
 * @param vintage the year in which the reductions occurred
 * @param vintageAssumed whether the vintage is only the year of the period's last day
 * @param total what the committee decided for both sides together
 * @param notified this side's part; 0 tCO2e is complete at once and issues nothing
 */
public record NotifiedLine(
    int number,
    SortedSet<ProjectId> projects,
    MonitoringPeriod period,
    Vintage vintage,
    boolean vintageAssumed,
    Credits total,
    Tonnes notified) {

  /**
   * @throws InvalidValueException if no project is named, or the side's part is above the total
   */
  public NotifiedLine {
    if (projects.isEmpty()) {
      throw new InvalidValueException("projects", "[]", "at least one project");
    }
    if (notified.amount() > total.amount()) {
      throw new InvalidValueException(
          "notified amount", notified.toString(), "at most the total of " + total);
    }
    projects = Collections.unmodifiableSortedSet(new TreeSet<>(projects));
  }

  /** This line of a decision, as its one side hears of it. */
  public static NotifiedLine of(int number, IssuanceLine line, Tonnes share) {
    return new NotifiedLine(
        number,
        line.projects(),
        line.period(),
        line.vintage(),
        line.vintageAssumed(),
        line.total(),
        share);
  }
}
