package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/**
 * The command is the registry's, and another name asks (R10).
 *
 * @param book the registry
 * @param by who asks
 * @param operator the registry's operator
 */
public record NotTheRegistry(Registry book, Actor by, Actor operator) implements Rejection {

  @Override
  public String code() {
    return "not-the-registry";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "only the operator of the book of "
        + book
        + ", "
        + operator
        + ", may ask this, not "
        + by;
  }
}
