package org.jcmledger.core.issuance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;

/**
 * The monitoring periods of each project that have been credited. They never overlap (R21), so that
 * one reduction is never credited twice. Not thread-safe.
 */
public final class CreditedPeriods {

  private final Map<ProjectId, NavigableMap<LocalDate, MonitoringPeriod>> byFirstDay =
      new HashMap<>();

  /** A period of the project that was credited before and shares a day with this one. */
  public Optional<MonitoringPeriod> overlapping(ProjectId project, MonitoringPeriod period) {
    NavigableMap<LocalDate, MonitoringPeriod> periods = byFirstDay.get(project);
    if (periods == null) {
      return Optional.empty();
    }
    // Credited periods are disjoint: of those that begin by the last day, only the latest can reach
    // into this one.
    Map.Entry<LocalDate, MonitoringPeriod> latest = periods.floorEntry(period.last());
    return latest != null && latest.getValue().overlaps(period)
        ? Optional.of(latest.getValue())
        : Optional.empty();
  }

  /** Remembers that the period was credited to the project. */
  public void add(ProjectId project, MonitoringPeriod period) {
    byFirstDay.computeIfAbsent(project, p -> new TreeMap<>()).put(period.first(), period);
  }

  /** Forgets it again. */
  public void remove(ProjectId project, MonitoringPeriod period) {
    NavigableMap<LocalDate, MonitoringPeriod> periods = byFirstDay.get(project);
    if (periods != null) {
      periods.remove(period.first());
      if (periods.isEmpty()) {
        byFirstDay.remove(project);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CreditedPeriods that && byFirstDay.equals(that.byFirstDay);
  }

  @Override
  public int hashCode() {
    return byFirstDay.hashCode();
  }
}
