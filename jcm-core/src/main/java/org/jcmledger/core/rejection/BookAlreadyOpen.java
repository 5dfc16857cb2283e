package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Registry;

/**
 * The book is open already.
 *
 * @param book the registry
 */
public record BookAlreadyOpen(Registry book) implements Rejection {

  @Override
  public String code() {
    return "book-already-open";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "the book of " + book + " is already open";
  }
}
