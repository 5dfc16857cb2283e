package org.jcmledger.report.article6;

import org.jcmledger.core.value.Registry;

/** Why an amount cannot be known. */
public sealed interface Missing {

  /**
   * The covered emissions of a year are not given.
   *
   * @param year the year
   */
  record Emissions(int year) implements Missing {
    @Override
    public String toString() {
      return "the covered emissions of " + year + " are not given";
    }
  }

  /**
   * A book in which credits are first transferred or used is not in this ledger.
   *
   * @param book whose book
   */
  record Book(Registry book) implements Missing {
    @Override
    public String toString() {
      return "the book of " + book + " is not in this ledger";
    }
  }

  /**
   * The year has not come to its end by the year of the report.
   *
   * @param year the year
   */
  record YearNotOver(int year) implements Missing {
    @Override
    public String toString() {
      return "the report does not reach " + year;
    }
  }

  /** There is no year to divide by. */
  record NoYears() implements Missing {
    @Override
    public String toString() {
      return "no year of the period counts as elapsed";
    }
  }
}
