package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationId;

/**
 * The authorisation was revoked: it can neither be changed nor used for anything more (A7).
 *
 * @param authorisation the number
 */
public record AuthorisationIsRevoked(AuthorisationId authorisation) implements Rejection {

  @Override
  public String code() {
    return "authorisation-is-revoked";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "authorisation " + authorisation + " was revoked";
  }
}
