package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;

/**
 * This ledger does not hold the committee; it was declared so when the ledger was created.
 *
 * @param committee the partner country
 */
public record CommitteeNotHeldHere(PartnerCountry committee) implements Rejection {

  @Override
  public String code() {
    return "committee-not-held-here";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "this ledger does not hold the Joint Committee of " + committee;
  }
}
