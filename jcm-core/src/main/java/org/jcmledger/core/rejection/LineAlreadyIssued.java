package org.jcmledger.core.rejection;

import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;

/**
 * This side has issued the line already; each side issues a line once (R1, R19).
 *
 * @param book the registry
 * @param line the line
 */
public record LineAlreadyIssued(Registry book, LineRef line) implements Rejection {

  @Override
  public String code() {
    return "line-already-issued";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "line " + line + " was already issued in the book of " + book;
  }
}
