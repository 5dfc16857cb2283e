package org.jcmledger.core.value;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day under which a book records something: a given day, or the day on which it is recorded, in
 * the registry's own time zone.
 *
 * @param given the day, if one is given
 */
public record BookDate(Optional<LocalDate> given) {

  /** The day on which it is recorded. */
  public static final BookDate TODAY = new BookDate(Optional.empty());

  /**
   * @throws InvalidValueException if the year does not have four digits
   */
  public BookDate {
    given.ifPresent(Years::fourDigits);
  }

  /**
   * A given day.
   *
   * @throws InvalidValueException if the year does not have four digits
   */
  public static BookDate of(LocalDate day) {
    return new BookDate(Optional.of(day));
  }

  @Override
  public String toString() {
    return given.map(LocalDate::toString).orElse("today");
  }
}
