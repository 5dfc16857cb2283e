package org.jcmledger.core.rejection;

import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;

/**
 * No such line was notified to this book: without a decision nothing is issued (R1).
 *
 * @param book the registry
 * @param line the line
 */
public record LineNotNotified(Registry book, LineRef line) implements Rejection {

  @Override
  public String code() {
    return "line-not-notified";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "line " + line + " was not notified to the book of " + book;
  }
}
