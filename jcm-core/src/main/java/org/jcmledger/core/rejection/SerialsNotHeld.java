package org.jcmledger.core.rejection;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;

/**
 * The account does not hold all the serials.
 *
 * @param account the account
 * @param wanted the serials wanted; their first 16 ranges
 * @param missing those it does not hold; their first 16 ranges
 */
public record SerialsNotHeld(AccountRef account, SerialSet wanted, SerialSet missing)
    implements Rejection {

  /** Keeps the facts bounded. */
  public SerialsNotHeld {
    wanted = wanted.firstRanges(Bounds.RANGES);
    missing = missing.firstRanges(Bounds.RANGES);
  }

  @Override
  public String code() {
    return "serials-not-held";
  }

  @Override
  public Precedence precedence() {
    return Precedence.HOLDING;
  }

  @Override
  public String message() {
    return "account " + account + " does not hold serials " + missing + " of " + wanted;
  }
}
