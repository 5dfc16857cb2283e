package org.jcmledger.report.article6;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.core.value.InvalidValueException;

/**
 * The emissions and removals that a Party's NDC covers, from its inventory, by calendar year in
 * whole tCO2e. A year that is not given is not known, which is not the same as 0. Immutable.
 *
 * @param byYear tCO2e, removals counted negative; of each year from -10^15 to 10^15
 */
public record CoveredEmissions(SortedMap<Integer, Long> byYear) {

  private static final long MOST = 1_000_000_000_000_000L;

  /** Of no year is anything known. */
  public static final CoveredEmissions UNKNOWN = new CoveredEmissions(new TreeMap<>());

  /**
   * Copies the map.
   *
   * @throws InvalidValueException if a year's emissions are out of bounds
   */
  public CoveredEmissions {
    byYear.forEach(
        (year, tonnes) -> {
          if (tonnes < -MOST || tonnes > MOST) {
            throw new InvalidValueException(
                "covered emissions", tonnes + " tCO2e in " + year, "at most 10^15 tCO2e");
          }
        });
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
  }

  /** The same, and those of one more year. */
  public CoveredEmissions and(int year, long tonnes) {
    SortedMap<Integer, Long> more = new TreeMap<>(byYear);
    more.put(year, tonnes);
    return new CoveredEmissions(more);
  }

  /** Those of a year, if they are known. */
  public Optional<Long> of(int year) {
    return Optional.ofNullable(byYear.get(year));
  }
}
