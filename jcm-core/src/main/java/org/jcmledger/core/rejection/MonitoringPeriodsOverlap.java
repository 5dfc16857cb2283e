package org.jcmledger.core.rejection;

import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;

/**
 * Some day of the period was credited to the project before, or twice in this decision (R21).
 *
 * @param project the project
 * @param period the period of the new line
 * @param credited the period that was credited
 */
public record MonitoringPeriodsOverlap(
    ProjectId project, MonitoringPeriod period, MonitoringPeriod credited) implements Rejection {

  @Override
  public String code() {
    return "monitoring-periods-overlap";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "the period "
        + period
        + " of "
        + project
        + " overlaps "
        + credited
        + ", which was credited before";
  }
}
