package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.Vintage;

/**
 * The vintage lies outside the authorised years (A6).
 *
 * @param authorisation the authorisation
 * @param vintage the vintage
 */
public record VintageNotAuthorised(AuthorisationVersion authorisation, Vintage vintage)
    implements Rejection {

  @Override
  public String code() {
    return "vintage-not-authorised";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "authorisation " + authorisation + ", does not cover vintage " + vintage;
  }
}
