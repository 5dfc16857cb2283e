package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;

/**
 * The committee is held here, so its decisions notify the books themselves.
 *
 * @param committee the partner country
 */
public record CommitteeHeldHere(PartnerCountry committee) implements Rejection {

  @Override
  public String code() {
    return "committee-held-here";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "the Joint Committee of "
        + committee
        + " is held here: its decisions notify the books themselves";
  }
}
