package org.jcmledger.core.rejection;

import org.jcmledger.core.value.LineRef;

/**
 * The committee decided no such line.
 *
 * @param line the line
 */
public record LineUnknown(LineRef line) implements Rejection {

  @Override
  public String code() {
    return "line-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "line " + line + " was not decided";
  }
}
