package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.Party;

/**
 * The Party is not among those authorised to use the outcomes towards their NDCs (A6).
 *
 * @param authorisation the authorisation
 * @param party the Party that would use them
 */
public record PartyNotAuthorised(AuthorisationVersion authorisation, Party party)
    implements Rejection {

  @Override
  public String code() {
    return "party-not-authorised";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "authorisation " + authorisation + ", does not authorise use by " + party;
  }
}
