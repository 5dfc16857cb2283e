package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Registry;

/**
 * The book was never opened.
 *
 * @param book the registry
 */
public record BookNotOpen(Registry book) implements Rejection {

  @Override
  public String code() {
    return "book-not-open";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "the book of " + book + " is not open";
  }
}
