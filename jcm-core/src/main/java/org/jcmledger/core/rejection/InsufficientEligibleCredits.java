package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Tonnes;

/**
 * The account has enough free credits, but of those that may be used towards the NDC fewer than are
 * wanted: of vintages from 2021, first transferred, and authorised for that use by the Party and
 * the holder (A1, A6).
 *
 * @param account the account
 * @param wanted how many are wanted
 * @param eligible how many of its free credits may be used so
 */
public record InsufficientEligibleCredits(AccountRef account, Credits wanted, Tonnes eligible)
    implements Rejection {

  @Override
  public String code() {
    return "insufficient-eligible-credits";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "of the credits in account "
        + account
        + ", "
        + eligible
        + " may be used towards the NDC, not "
        + wanted;
  }
}
