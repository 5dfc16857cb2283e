package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.Registry;

/**
 * The authorisation concerns Japan and the partner country, and this is the book of neither.
 *
 * @param book the registry
 * @param authorisation the number
 */
public record NoSideOfTheAuthorisation(Registry book, AuthorisationId authorisation)
    implements Rejection {

  @Override
  public String code() {
    return "no-side-of-the-authorisation";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "the book of " + book + " is of no side of authorisation " + authorisation;
  }
}
