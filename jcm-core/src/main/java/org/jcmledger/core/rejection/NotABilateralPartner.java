package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;

/**
 * No bilateral document with the country is recorded.
 *
 * @param committee the country
 */
public record NotABilateralPartner(PartnerCountry committee) implements Rejection {

  @Override
  public String code() {
    return "not-a-bilateral-partner";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "no bilateral document with " + committee + " is recorded";
  }
}
