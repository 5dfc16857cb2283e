package org.jcmledger.core.value;

/**
 * The calendar year in which the emission reduction occurred.
 *
 * @param year from 2000 to 2100
 */
public record Vintage(int year) implements Comparable<Vintage> {

  /** The last year that counts towards the pledges made before the Paris Agreement's NDCs (R22). */
  public static final Vintage LAST_OF_PLEDGES = new Vintage(2020);

  /**
   * @throws InvalidValueException if {@code year} is not from 2000 to 2100
   */
  public Vintage {
    if (year < 2000 || year > 2100) {
      throw new InvalidValueException("vintage", Integer.toString(year), "a year, 2000 to 2100");
    }
  }

  /**
   * @throws InvalidValueException if {@code year} is not from 2000 to 2100
   */
  public static Vintage of(int year) {
    return new Vintage(year);
  }

  @Override
  public int compareTo(Vintage other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
