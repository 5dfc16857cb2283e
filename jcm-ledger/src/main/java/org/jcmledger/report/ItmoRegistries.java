package org.jcmledger.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Registry;

/**
 * The ids of the registries in which Parties hold mitigation outcomes, as reports to the UNFCCC
 * have them: ISO 3166-1 alpha-3 and two digits, as in {@code JPN01} (the agreed electronic format's
 * "Party ITMO registry ID"). The UNFCCC gives the digits, and has not published them for Japan's
 * and its partners'; a Party's first and only registry is taken to be 01 unless it is said
 * otherwise. Immutable.
 *
 * @param ids what is said otherwise
 */
public record ItmoRegistries(SortedMap<Registry, String> ids) {

  /** Each Party's is its first. */
  public static final ItmoRegistries FIRST = new ItmoRegistries(new TreeMap<>());

  /**
   * Copies the map.
   *
   * @throws InvalidValueException if an id is not that of the Party whose registry it is to be
   */
  public ItmoRegistries {
    ids.forEach(
        (registry, id) -> {
          String three = CountryNames.alpha3(registry.code());
          if (!id.matches(three + "[0-9]{2}")) {
            throw new InvalidValueException(
                "ITMO registry", id, three + " and two digits, as in " + three + "01");
          }
        });
    ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
  }

  /** The same with another id of one Party's registry. */
  public ItmoRegistries with(Registry registry, String id) {
    TreeMap<Registry, String> more = new TreeMap<>(ids);
    more.put(registry, id);
    return new ItmoRegistries(more);
  }

  /** The id of a Party's registry. */
  public String of(Registry registry) {
    return ids.getOrDefault(registry, CountryNames.alpha3(registry.code()) + "01");
  }
}
