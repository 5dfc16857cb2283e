package org.jcmledger.report.article6;

import org.jcmledger.core.value.InvalidValueException;

/**
 * A Party's NDC implementation period, and whether its target is for every year of it or for the
 * last.
 *
 * @param firstYear the first year, 2021 or later
 * @param lastYear the last year; of a single-year NDC, the target year
 * @param target for which years the target is
 */
public record NdcPeriod(int firstYear, int lastYear, Target target) {

  /** For which years an NDC has its target. */
  public enum Target {
    /** For the last year of the period. */
    SINGLE_YEAR,
    /** For the period as a whole, such as a budget. */
    MULTI_YEAR
  }

  /**
   * @throws InvalidValueException if the years do not lie in 2021 to 2100, or run backwards
   */
  public NdcPeriod {
    if (firstYear < 2021 || lastYear < firstYear || lastYear > 2100) {
      throw new InvalidValueException(
          "NDC period", firstYear + "-" + lastYear, "a period of years within 2021 to 2100");
    }
  }

  /** Whether the year is one of the period. */
  public boolean includes(int year) {
    return firstYear <= year && year <= lastYear;
  }

  @Override
  public String toString() {
    return firstYear + "-" + lastYear;
  }
}
