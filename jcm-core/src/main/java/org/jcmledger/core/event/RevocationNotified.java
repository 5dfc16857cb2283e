package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;

/**
 * The revocation of an authorisation reached one side's book.
 *
 * @param on the book date
 * @param by who notified
 * @param book the registry
 * @param committee the partner country between whose two sides the authorisation held
 * @param authorisation its number
 * @param revoked when the Party revoked it
 * @param reason why
 */
public record RevocationNotified(
    LocalDate on,
    Actor by,
    Registry book,
    PartnerCountry committee,
    AuthorisationId authorisation,
    FactDate revoked,
    Wording reason)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
