package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationVersion;

/**
 * The holder is not among the entities authorised to use the outcomes (A6).
 *
 * @param authorisation the authorisation
 * @param entity the holder that would use them
 */
public record EntityNotAuthorised(AuthorisationVersion authorisation, Actor entity)
    implements Rejection {

  @Override
  public String code() {
    return "entity-not-authorised";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "authorisation " + authorisation + ", does not authorise use by " + entity;
  }
}
