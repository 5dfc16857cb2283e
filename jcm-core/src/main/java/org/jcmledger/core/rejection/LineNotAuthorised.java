package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.LineRef;

/**
 * The line lies outside what the authorisation covers (A6).
 *
 * @param authorisation the authorisation
 * @param line the line
 */
public record LineNotAuthorised(AuthorisationVersion authorisation, LineRef line)
    implements Rejection {

  @Override
  public String code() {
    return "line-not-authorised";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "authorisation " + authorisation + ", does not cover line " + line;
  }
}
