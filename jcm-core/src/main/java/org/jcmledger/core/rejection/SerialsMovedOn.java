package org.jcmledger.core.rejection;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.RequestId;

/**
 * Serials of the movement to be corrected are no longer where it put them; whoever holds them now
 * keeps them (R15).
 *
 * @param original the request of the movement
 * @param account the account it increased
 * @param missing the serials no longer there; their first 16 ranges
 */
public record SerialsMovedOn(RequestId original, AccountRef account, SerialSet missing)
    implements Rejection {

  /** Keeps the facts bounded. */
  public SerialsMovedOn {
    missing = missing.firstRanges(Bounds.RANGES);
  }

  @Override
  public String code() {
    return "serials-moved-on";
  }

  @Override
  public Precedence precedence() {
    return Precedence.HOLDING;
  }

  @Override
  public String message() {
    return "serials "
        + missing
        + " of request "
        + original
        + " are no longer in account "
        + account;
  }
}
