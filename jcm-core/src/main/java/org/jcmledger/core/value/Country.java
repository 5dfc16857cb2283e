package org.jcmledger.core.value;

/**
 * Any country but Japan: one in which Japan supports a project or a study, whether or not it is a
 * partner in the JCM.
 *
 * @param code ISO 3166-1 alpha-2, never {@code JP}
 */
public record Country(String code) implements Comparable<Country> {

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2, or is
   *     Japan's
   */
  public Country {
    IsoCountries.require("country", code);
    if (code.equals("JP")) {
      throw new InvalidValueException("country", code, "a country other than Japan");
    }
  }

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2, or is
   *     Japan's
   */
  public static Country of(String code) {
    return new Country(code);
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
