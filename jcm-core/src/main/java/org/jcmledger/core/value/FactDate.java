package org.jcmledger.core.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * When a committee's fact happened, as precisely as its source says. Written as {@code 2016-09-29},
 * {@code 2013-01}, {@code FY2015} (April to March), or {@code ../2015-12-14} for "not after" (ISO
 * 8601-2).
 */
public sealed interface FactDate {

  /** The first day on which it can have happened; for "not after", the day itself. */
  LocalDate earliest();

  /** The last day on which it can have happened. */
  LocalDate latest();

  /**
   * The day is known.
   *
   * @param date the day
   */
  record On(LocalDate date) implements FactDate {

    /**
     * @throws InvalidValueException if the year does not have four digits
     */
    public On {
      Years.fourDigits(date);
    }

    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /**
   * The month is known.
   *
   * @param month the month
   */
  record InMonth(YearMonth month) implements FactDate {

    /**
     * @throws InvalidValueException if the year does not have four digits
     */
    public InMonth {
      Years.fourDigits(month.getYear());
    }

    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /**
   * Japan's fiscal year (年度) is known: from 1 April of that year to 31 March of the next.
   *
   * @param year the year in which it begins
   */
  record InFiscalYear(int year) implements FactDate {

    /**
     * @throws InvalidValueException if the year does not have four digits
     */
    public InFiscalYear {
      Years.fourDigits(year);
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 4, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(year + 1, 3, 31);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "FY%04d", year);
    }
  }

  /**
   * Only a day is known by which it had happened.
   *
   * @param date that day
   */
  record NotAfter(LocalDate date) implements FactDate {

    /**
     * @throws InvalidValueException if the year does not have four digits
     */
    public NotAfter {
      Years.fourDigits(date);
    }

    @Override
    public LocalDate earliest() {
      return date;
    }

    @Override
    public LocalDate latest() {
      return date;
    }

    @Override
    public String toString() {
      return "../" + date;
    }
  }

  /** The day is known. */
  static FactDate on(LocalDate date) {
    return new On(date);
  }

  /** Only a day is known by which it had happened. */
  static FactDate notAfter(LocalDate date) {
    return new NotAfter(date);
  }

  /**
   * @throws InvalidValueException if {@code text} has none of the four forms
   */
  static FactDate parse(String text) {
    try {
      if (text.startsWith("../")) {
        return new NotAfter(LocalDate.parse(text.substring(3)));
      }
      if (text.matches("FY[0-9]{4}")) {
        return new InFiscalYear(Integer.parseInt(text.substring(2)));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}")) {
        return new InMonth(YearMonth.parse(text));
      }
      return new On(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new InvalidValueException(
          "date", text, "a date as 2016-09-29, 2013-01, FY2015 or ../2015-12-14");
    }
  }
}
