package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationId;

/**
 * Another authorisation bears the number.
 *
 * @param authorisation the number
 */
public record AuthorisationNumberUsed(AuthorisationId authorisation) implements Rejection {

  @Override
  public String code() {
    return "authorisation-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "authorisation number " + authorisation + " is in use";
  }
}
