package org.jcmledger.core.rejection;

/**
 * A text or number of the command is not a value of its type.
 *
 * @param what the value's name
 * @param given what was given
 * @param allowed what would have been accepted
 */
public record ValueRefused(String what, String given, String allowed) implements Rejection {

  @Override
  public String code() {
    return "value-refused";
  }

  @Override
  public Precedence precedence() {
    return Precedence.REQUEST;
  }

  @Override
  public String message() {
    return what + " '" + given + "' is not " + allowed;
  }
}
