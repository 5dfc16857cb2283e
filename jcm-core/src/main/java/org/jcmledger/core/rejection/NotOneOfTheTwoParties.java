package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;

/**
 * Only Japan and the partner country authorise outcomes of their committee's projects (A6).
 *
 * @param committee the partner country
 * @param party the Party named
 */
public record NotOneOfTheTwoParties(PartnerCountry committee, Party party) implements Rejection {

  @Override
  public String code() {
    return "not-one-of-the-two-parties";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return party + " is neither Japan nor the partner country " + committee;
  }
}
