package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Registry;

/**
 * This ledger does not hold the book; it was declared so when the ledger was created.
 *
 * @param book the registry
 */
public record BookNotHeldHere(Registry book) implements Rejection {

  @Override
  public String code() {
    return "book-not-held-here";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "this ledger does not hold the book of " + book;
  }
}
