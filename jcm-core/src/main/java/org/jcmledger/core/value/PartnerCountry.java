package org.jcmledger.core.value;

/**
 * A country that builds the JCM with Japan, and so the Joint Committee (合同委員会) the two share.
 *
 * @param code ISO 3166-1 alpha-2, never {@code JP}
 */
public record PartnerCountry(String code) implements Comparable<PartnerCountry> {

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2, or is
   *     Japan's
   */
  public PartnerCountry {
    IsoCountries.require("partner country", code);
    if (code.equals("JP")) {
      throw new InvalidValueException("partner country", code, "a country other than Japan");
    }
  }

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2, or is
   *     Japan's
   */
  public static PartnerCountry of(String code) {
    return new PartnerCountry(code);
  }

  /** The registry of this country's side. */
  public Registry registry() {
    return Registry.of(code);
  }

  @Override
  public int compareTo(PartnerCountry other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
