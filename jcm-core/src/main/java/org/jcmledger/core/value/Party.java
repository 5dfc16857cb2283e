package org.jcmledger.core.value;

import java.util.Locale;
import java.util.MissingResourceException;

/**
 * A Party to the Paris Agreement: Japan, a partner country, or another that may use credits.
 *
 * @param code ISO 3166-1 alpha-2
 */
public record Party(String code) implements Comparable<Party> {

  /** Japan. */
  public static final Party JP = new Party("JP");

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2
   */
  public Party {
    IsoCountries.require("Party", code);
  }

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2
   */
  public static Party of(String code) {
    return new Party(code);
  }

  /** The Party whose registry this is. */
  public static Party of(Registry registry) {
    return new Party(registry.code());
  }

  /** A partner country as a Party. */
  public static Party of(PartnerCountry country) {
    return new Party(country.code());
  }

  /** The registry of this Party's side. */
  public Registry registry() {
    return Registry.of(code);
  }

  /**
   * The code that reports to the UNFCCC use, ISO 3166-1 alpha-3.
   *
   * @throws InvalidValueException if this Java knows no such code of the country
   */
  public String alpha3() {
    try {
      return new Locale.Builder().setRegion(code).build().getISO3Country();
    } catch (MissingResourceException e) {
      throw new InvalidValueException("Party", code, "a country with a three-letter code");
    }
  }

  @Override
  public int compareTo(Party other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
