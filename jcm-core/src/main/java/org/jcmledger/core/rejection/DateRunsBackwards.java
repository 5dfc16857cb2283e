package org.jcmledger.core.rejection;

import java.time.LocalDate;
import org.jcmledger.core.value.Registry;

/**
 * The book date is before one that the book already has.
 *
 * @param book the registry
 * @param on the date given
 * @param last the latest date in the book
 */
public record DateRunsBackwards(Registry book, LocalDate on, LocalDate last) implements Rejection {

  @Override
  public String code() {
    return "date-runs-backwards";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return on + " is before " + last + ", the latest date in the book of " + book;
  }
}
