package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Records the revocation of an authorisation in a book whose committee this ledger does not hold.
 * Where it does hold it, the revocation itself notifies. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param committee the partner country
 * @param authorisation its number
 * @param revoked when the Party revoked it
 * @param reason why
 */
public record NotifyRevocation(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    PartnerCountry committee,
    AuthorisationId authorisation,
    FactDate revoked,
    Wording reason)
    implements BookCommand {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
