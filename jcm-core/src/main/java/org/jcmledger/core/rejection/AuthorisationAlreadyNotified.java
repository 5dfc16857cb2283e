package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.Registry;

/**
 * The book knows this version of the authorisation, or a later one.
 *
 * @param book the registry
 * @param known the version it knows
 * @param version the version notified
 */
public record AuthorisationAlreadyNotified(Registry book, AuthorisationVersion known, int version)
    implements Rejection {

  @Override
  public String code() {
    return "authorisation-already-notified";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "the book of "
        + book
        + " knows authorisation "
        + known
        + ": version "
        + version
        + " is not new";
  }
}
