package org.jcmledger.core.value;

import java.util.function.Function;

/**
 * What a retirement (無効化) counts towards (R4): a pledge made for the years to 2020, or an NDC under
 * the Paris Agreement.
 */
public sealed interface RetirementPurpose {

  /**
   * A pledge for the years to 2020; only vintages to 2020 count towards it (R22).
   *
   * @param name the pledge's name, such as {@code Japan's 2020 pledge}
   */
  record Pledge(Wording name) implements RetirementPurpose {
    @Override
    public <R> R match(Function<Pledge, R> pledge, Function<Ndc, R> ndc) {
      return pledge.apply(this);
    }

    @Override
    public String toString() {
      return name.text();
    }
  }

  /**
   * An NDC; only vintages from 2021 count towards it (R22).
   *
   * @param firstYear the first year of the NDC's implementation period
   * @param lastYear its last year
   * @param yearOfUse the year within the period for which the credits are used
   */
  record Ndc(int firstYear, int lastYear, int yearOfUse) implements RetirementPurpose {

    /**
     * @throws InvalidValueException if the period does not lie in 2021 to 2100 or does not include
     *     the year of use
     */
    public Ndc {
      if (firstYear < 2021 || lastYear < firstYear || lastYear > 2100) {
        throw new InvalidValueException(
            "NDC period", firstYear + "-" + lastYear, "a period of years within 2021 to 2100");
      }
      if (yearOfUse < firstYear || yearOfUse > lastYear) {
        throw new InvalidValueException(
            "year of use",
            Integer.toString(yearOfUse),
            "a year of the NDC period " + firstYear + "-" + lastYear);
      }
    }

    @Override
    public <R> R match(Function<Pledge, R> pledge, Function<Ndc, R> ndc) {
      return ndc.apply(this);
    }

    @Override
    public String toString() {
      return "NDC " + firstYear + "-" + lastYear + ", year of use " + yearOfUse;
    }
  }

  /** Gives the purpose to the function for its case. */
  <R> R match(Function<Pledge, R> pledge, Function<Ndc, R> ndc);
}
