package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Vintage;

/**
 * Pledges count vintages to 2020, NDCs those from 2021 (R22).
 *
 * @param purpose the purpose
 * @param vintage the first vintage that does not count towards it
 */
public record VintageNotForPurpose(RetirementPurpose purpose, Vintage vintage)
    implements Rejection {

  @Override
  public String code() {
    return "vintage-not-for-purpose";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "credits of vintage " + vintage + " do not count towards " + purpose;
  }
}
