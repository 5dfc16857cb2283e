package org.jcmledger.core.value;

import java.time.LocalDate;

/** The years that a date may have: ISO 8601 writes others in another form. */
final class Years {

  private Years() {}

  static void fourDigits(int year) {
    if (year < 0 || year > 9999) {
      throw new InvalidValueException("year", Integer.toString(year), "a year, 0000 to 9999");
    }
  }

  static void fourDigits(LocalDate date) {
    fourDigits(date.getYear());
  }
}
