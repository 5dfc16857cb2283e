package org.jcmledger.core.value;

/**
 * The years whose reductions an authorisation covers, both included. Internationally transferred
 * mitigation outcomes represent mitigation from 2021 onward (decision 2/CMA.3, annex, paragraph 1).
 *
 * @param first the first, 2021 or later
 * @param last the last, not before the first
 */
public record AuthorisedVintages(Vintage first, Vintage last) {

  /**
   * @throws InvalidValueException if they begin before 2021 or end before they begin
   */
  public AuthorisedVintages {
    if (first.compareTo(Vintage.LAST_OF_PLEDGES) <= 0 || last.compareTo(first) < 0) {
      throw new InvalidValueException(
          "vintages", first + "-" + last, "a first and a last year, 2021 or later");
    }
  }

  /**
   * @throws InvalidValueException if they begin before 2021 or end before they begin
   */
  public static AuthorisedVintages of(int first, int last) {
    return new AuthorisedVintages(Vintage.of(first), Vintage.of(last));
  }

  /** Whether the year is one of them. */
  public boolean cover(Vintage vintage) {
    return first.compareTo(vintage) <= 0 && vintage.compareTo(last) <= 0;
  }

  /** Such as {@code 2021-2030}. */
  @Override
  public String toString() {
    return first + "-" + last;
  }
}
