package org.jcmledger.core.rejection;

import java.time.LocalDate;

/**
 * The date is later than the day on which it would be recorded.
 *
 * @param on the date given
 * @param today the day of recording
 */
public record DateInTheFuture(LocalDate on, LocalDate today) implements Rejection {

  @Override
  public String code() {
    return "date-in-the-future";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return on + " is later than today, " + today;
  }
}
