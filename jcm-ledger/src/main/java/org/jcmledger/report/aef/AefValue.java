package org.jcmledger.report.aef;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is written into a cell. */
public sealed interface AefValue {

  /** What a cell says whose column does not apply. */
  String NA = "NA";

  /** A day: {@code dd/mm/yyyy}. */
  DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** A moment: {@code yyyy-mm-ddThh:mm:ss.sssZ}. */
  DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT)
          .withZone(ZoneOffset.UTC);

  /**
   * A text; the empty one leaves the cell empty.
   *
   * @param text the text
   */
  record Text(String text) implements AefValue {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A whole number.
   *
   * @param number the number
   */
  record Whole(long number) implements AefValue {
    @Override
    public String toString() {
      return Long.toString(number);
    }
  }

  /** A column that the UNFCCC's platform fills stays empty. */
  AefValue EMPTY = new Text("");

  /** A column that does not apply, or of which nothing is known. */
  AefValue NOT_APPLICABLE = new Text(NA);

  /** A text. */
  static AefValue of(String text) {
    return new Text(text);
  }

  /** A whole number. */
  static AefValue of(long number) {
    return new Whole(number);
  }

  /** A day. */
  static AefValue of(LocalDate day) {
    return new Text(DAY.format(day));
  }

  /** A moment, to the millisecond. */
  static AefValue of(Instant moment) {
    return new Text(MOMENT.format(moment));
  }

  /** A text, or {@code NA}. */
  static AefValue of(Optional<String> text) {
    return text.map(AefValue::of).orElse(NOT_APPLICABLE);
  }

  /** Several texts in one cell, or {@code NA}. */
  static AefValue of(List<String> texts) {
    return texts.isEmpty() ? NOT_APPLICABLE : of(String.join(AefField.SEPARATOR + " ", texts));
  }
}
