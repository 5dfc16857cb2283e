package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;

/**
 * Values that stand as texts of several parts. Dates and serials are read from bytes and written to
 * them, without a String in between: every event has one and most have the other.
 */
final class Texts {

  private static final int LAST_YEAR = 9999;
  private static final int LONGEST_SERIAL = 15;

  private Texts() {}

  static String of(LocalDate date) {
    requireFourDigits(date);
    return date.toString();
  }

  static void write(JsonOut out, LocalDate date) {
    requireFourDigits(date);
    out.startText();
    out.digits(date.getYear(), 4);
    out.plain('-');
    out.digits(date.getMonthValue(), 2);
    out.plain('-');
    out.digits(date.getDayOfMonth(), 2);
    out.endText();
  }

  private static void requireFourDigits(LocalDate date) {
    if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
      throw badDate(date.toString());
    }
  }

  static LocalDate date(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    return date(utf8, 0, utf8.length);
  }

  /** Exactly {@code yyyy-MM-dd}, a day that there is. */
  static LocalDate date(byte[] text, int offset, int end) {
    if (end - offset == 10 && text[offset + 4] == '-' && text[offset + 7] == '-') {
      int year = 100 * twoDigits(text, offset) + twoDigits(text, offset + 2);
      int month = twoDigits(text, offset + 5);
      int day = twoDigits(text, offset + 8);
      if (year >= 0 && month >= 0 && day >= 0) {
        try {
          return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
          throw badDate(new String(text, offset, end - offset, UTF_8));
        }
      }
    }
    throw badDate(new String(text, offset, end - offset, UTF_8));
  }

  /**
   * Two digits' number; one so low that adding another pair to it stays negative, if not digits.
   */
  private static int twoDigits(byte[] text, int at) {
    int tens = text[at] - '0';
    int ones = text[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : 10 * tens + ones;
  }

  private static InvalidValueException badDate(String given) {
    return new InvalidValueException("date", given, "a day of the calendar, as in 2016-09-30");
  }

  static void write(JsonOut out, SerialRange range) {
    out.startText();
    out.digits(range.first(), 1);
    out.plain('-');
    out.digits(range.last(), 1);
    out.endText();
  }

  static SerialRange range(byte[] text, int offset, int end) {
    int hyphen = offset;
    while (hyphen < end && text[hyphen] != '-') {
      hyphen++;
    }
    long first = serial(text, offset, hyphen);
    long last = serial(text, hyphen + 1, end);
    // Any other form is for the type itself to take, or to refuse in its own words.
    return first > 0 && last > 0
        ? SerialRange.of(first, last)
        : SerialRange.parse(new String(text, offset, end - offset, UTF_8));
  }

  /** The serial that the characters spell in its one form; 0 if they do not. */
  private static long serial(byte[] text, int from, int to) {
    if (from >= to || to - from > LONGEST_SERIAL || text[from] == '0') {
      return 0;
    }
    long serial = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      serial = 10 * serial + digit;
    }
    return serial;
  }

  static String of(FactDate date) {
    requireFourDigits(date, date.toString());
    return date.toString();
  }

  static FactDate factDate(String text) {
    FactDate date = FactDate.parse(text);
    requireFourDigits(date, text);
    return date;
  }

  private static void requireFourDigits(FactDate date, String text) {
    int year = date.earliest().getYear();
    if (year < 0 || year > LAST_YEAR) {
      throw new InvalidValueException("date", text, "a date in a year of four digits");
    }
  }

  static MonitoringPeriod period(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new InvalidValueException(
          "monitoring period", text, "a first and a last day, as in 2015-09-20/2016-05-15");
    }
    return MonitoringPeriod.of(date(text.substring(0, slash)), date(text.substring(slash + 1)));
  }

  static LineRef line(String text) {
    int slash = text.indexOf('/');
    String number = text.substring(slash + 1);
    if (slash < 0 || !number.matches("[1-9][0-9]{0,3}")) {
      throw new InvalidValueException(
          "line", text, "a decision and a line's number, as in MN-2016-09-29/1");
    }
    return LineRef.of(DecisionId.of(text.substring(0, slash)), Integer.parseInt(number));
  }
}
