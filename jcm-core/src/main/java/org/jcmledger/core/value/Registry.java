package org.jcmledger.core.value;

/**
 * A side's registry, named by its country: {@code JP} for Japan's, {@code MN} for Mongolia's. Each
 * side keeps its own book (R5), and a registry and an account number together name an account (R6).
 *
 * @param code ISO 3166-1 alpha-2
 */
public record Registry(String code) implements Comparable<Registry> {

  /** Japan's registry. */
  public static final Registry JP = new Registry("JP");

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2
   */
  public Registry {
    IsoCountries.require("registry", code);
  }

  /**
   * @throws InvalidValueException if {@code code} is not a code of ISO 3166-1 alpha-2
   */
  public static Registry of(String code) {
    return new Registry(code);
  }

  @Override
  public int compareTo(Registry other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
