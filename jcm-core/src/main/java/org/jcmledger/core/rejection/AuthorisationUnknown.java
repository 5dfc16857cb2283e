package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationId;

/**
 * No authorisation of this number is known here.
 *
 * @param authorisation the number
 */
public record AuthorisationUnknown(AuthorisationId authorisation) implements Rejection {

  @Override
  public String code() {
    return "authorisation-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "authorisation " + authorisation + " is not known";
  }
}
