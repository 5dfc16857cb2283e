package org.jcmledger.report.article6;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;

/**
 * What one Party first transferred, acquired and used. First transfers count by vintage, the year
 * in which the mitigation occurred, and uses by the year for which they are used (paragraph 8);
 * what was acquired and not used counts for nothing. Immutable.
 *
 * @param party the Party
 * @param firstTransferred tCO2e by vintage
 * @param acquired tCO2e by vintage; for information
 * @param used tCO2e towards NDCs, by year of use; retirements that were corrected do not count
 * @param missing the book without which this is not all, if the ledger does not hold it
 */
public record OutcomeFlows(
    Party party,
    SortedMap<Integer, Long> firstTransferred,
    SortedMap<Integer, Long> acquired,
    SortedMap<Integer, Long> used,
    Optional<Registry> missing) {

  /** Copies the maps. */
  public OutcomeFlows {
    firstTransferred = copy(firstTransferred);
    acquired = copy(acquired);
    used = copy(used);
  }

  /** The first book of Japan's and the Party's that a ledger would have to hold and does not. */
  static Optional<Registry> missing(Party party, LedgerScope scope) {
    for (Registry book : new Registry[] {Registry.JP, party.registry()}) {
      if (!scope.holds(book)) {
        return Optional.of(book);
      }
    }
    return Optional.empty();
  }

  /** What was first transferred of a vintage, in tCO2e. */
  public long firstTransferred(int vintage) {
    return firstTransferred.getOrDefault(vintage, 0L);
  }

  /** What was acquired of a vintage, in tCO2e. */
  public long acquired(int vintage) {
    return acquired.getOrDefault(vintage, 0L);
  }

  /** What was used for a year, in tCO2e. */
  public long used(int year) {
    return used.getOrDefault(year, 0L);
  }

  /** The adjustment of one year: what is added less what is subtracted (paragraph 8), in tCO2e. */
  public long adjustment(int year) {
    return Math.subtractExact(firstTransferred(year), used(year));
  }

  private static SortedMap<Integer, Long> copy(SortedMap<Integer, Long> of) {
    return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(of));
  }
}
