package org.jcmledger.report.article6;

import java.util.function.Function;

/**
 * An amount that may not be known. What rests on something missing is indeterminate, and never
 * counts as 0 or as met.
 */
public sealed interface Amount {

  /**
   * It is known.
   *
   * @param tonnes whole tCO2e, rounded down where {@code remainder} is not 0; may be negative
   * @param remainder what rounding left over, from 0 to {@code divisor} - 1
   * @param divisor the number it was divided by; 1 if it was not divided
   */
  record Known(long tonnes, long remainder, int divisor) implements Amount {
    @Override
    public <R> R match(Function<Known, R> known, Function<Indeterminate, R> indeterminate) {
      return known.apply(this);
    }

    /** Such as {@code 33 tCO2e} or {@code 33 1/3 tCO2e}. */
    @Override
    public String toString() {
      return remainder == 0
          ? tonnes + " tCO2e"
          : tonnes + " " + remainder + "/" + divisor + " tCO2e";
    }
  }

  /**
   * It is not known.
   *
   * @param reason why not
   */
  record Indeterminate(Missing reason) implements Amount {
    @Override
    public <R> R match(Function<Known, R> known, Function<Indeterminate, R> indeterminate) {
      return indeterminate.apply(this);
    }

    @Override
    public String toString() {
      return "indeterminate: " + reason;
    }
  }

  /** Gives the amount, or why there is none, to the function for its case. */
  <R> R match(Function<Known, R> known, Function<Indeterminate, R> indeterminate);

  /** So many whole tonnes. */
  static Amount of(long tonnes) {
    return new Known(tonnes, 0, 1);
  }

  /** So many tonnes divided by so many years, exact: what rounding down leaves is kept. */
  static Amount average(long tonnes, int years) {
    return new Known(Math.floorDiv(tonnes, years), Math.floorMod(tonnes, years), years);
  }

  /** Not known, because of this. */
  static Amount indeterminate(Missing reason) {
    return new Indeterminate(reason);
  }

  /** This and so many whole tonnes more. */
  default Amount plus(long tonnes) {
    return match(
        known ->
            new Known(Math.addExact(known.tonnes(), tonnes), known.remainder(), known.divisor()),
        missing -> missing);
  }
}
