package org.jcmledger.core.value;

import java.time.LocalDate;

/**
 * The days over which a project's emission reductions were monitored, both ends included. The
 * periods of one project may abut to the day and may leave gaps, but never overlap (R21).
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record MonitoringPeriod(LocalDate first, LocalDate last) {

  /**
   * @throws InvalidValueException if the period ends before it starts, or a year does not have four
   *     digits
   */
  public MonitoringPeriod {
    Years.fourDigits(first);
    Years.fourDigits(last);
    if (last.isBefore(first)) {
      throw new InvalidValueException(
          "monitoring period", first + "/" + last, "a first day and a last day not before it");
    }
  }

  /**
   * @throws InvalidValueException if the period ends before it starts
   */
  public static MonitoringPeriod of(LocalDate first, LocalDate last) {
    return new MonitoringPeriod(first, last);
  }

  /** Whether some day belongs to both. */
  public boolean overlaps(MonitoringPeriod other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Whether some day of the period lies in the vintage's year. */
  public boolean touches(Vintage vintage) {
    return first.getYear() <= vintage.year() && vintage.year() <= last.getYear();
  }

  /** Such as {@code 2015-09-20/2016-05-15}. */
  @Override
  public String toString() {
    return first + "/" + last;
  }
}
