package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;

/**
 * The bilateral document is recorded already.
 *
 * @param committee the country
 */
public record BilateralDocumentAlreadySigned(PartnerCountry committee) implements Rejection {

  @Override
  public String code() {
    return "bilateral-document-already-signed";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "the bilateral document with " + committee + " is already recorded";
  }
}
