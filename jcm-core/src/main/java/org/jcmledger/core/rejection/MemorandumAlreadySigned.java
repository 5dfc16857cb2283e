package org.jcmledger.core.rejection;

import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;

/**
 * The memorandum of that date is recorded already.
 *
 * @param partner the country
 * @param on when it was signed
 */
public record MemorandumAlreadySigned(PartnerCountry partner, FactDate on) implements Rejection {

  @Override
  public String code() {
    return "memorandum-already-signed";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "the memorandum with " + partner + " of " + on + " is recorded already";
  }
}
