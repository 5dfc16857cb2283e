package org.jcmledger.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jcmledger.core.value.FactDate;

/** Days as people write them, no more precise than they are known. */
final class Days {

  private Days() {}

  /** Such as 2013年1月8日, 2013年1月, 2013年度 or 2015年12月14日まで. */
  static String full(FactDate date, Texts texts) {
    return date instanceof FactDate.On known ? day(known.date(), texts) : month(date, texts);
  }

  /** The same, of a known day only the month: 2013年1月. */
  static String month(FactDate date, Texts texts) {
    if (date instanceof FactDate.InFiscalYear known) {
      return texts.get("date.fiscal-year", Integer.toString(known.year()));
    }
    if (date instanceof FactDate.NotAfter known) {
      return texts.get("date.not-after", day(known.date(), texts));
    }
    return written(date.earliest(), "date.month-pattern", texts);
  }

  static String day(LocalDate day, Texts texts) {
    return written(day, "date.day-pattern", texts);
  }

  private static String written(TemporalAccessor date, String pattern, Texts texts) {
    return DateTimeFormatter.ofPattern(texts.get(pattern), texts.language()).format(date);
  }
}
