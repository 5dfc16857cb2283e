package org.jcmledger.core.decision;

import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Tonnes;

/**
 * What a book must know of the other side's: a Party's authorisation has one limit, whichever book
 * the credits under it are in.
 */
public interface OtherBooks {

  /** No other book is held here. */
  OtherBooks NONE = (committee, authorisation) -> Tonnes.ZERO;

  /**
   * How much stands under an authorisation in the other side's book, as far as this ledger holds
   * it.
   *
   * @param committee the partner country between whose sides the authorisation holds
   * @param authorisation its number
   */
  Tonnes authorised(PartnerCountry committee, AuthorisationId authorisation);
}
