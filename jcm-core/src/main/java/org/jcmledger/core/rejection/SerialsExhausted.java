package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Registry;

/**
 * The book has no serials left for the amount.
 *
 * @param book the registry
 * @param next the next serial
 * @param wanted how many were wanted
 */
public record SerialsExhausted(Registry book, long next, Credits wanted) implements Rejection {

  @Override
  public String code() {
    return "serials-exhausted";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "the book of " + book + " has no " + wanted + " left from serial " + next;
  }
}
