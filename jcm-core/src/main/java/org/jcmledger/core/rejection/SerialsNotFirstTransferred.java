package org.jcmledger.core.rejection;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;

/**
 * Some of the serials were never first transferred: until the host owes the adjustment, nobody can
 * use them (A1).
 *
 * @param account the account
 * @param wanted the serials wanted; their first 16 ranges
 * @param notTransferred those not first transferred; their first 16 ranges
 */
public record SerialsNotFirstTransferred(
    AccountRef account, SerialSet wanted, SerialSet notTransferred) implements Rejection {

  /** Keeps the facts bounded. */
  public SerialsNotFirstTransferred {
    wanted = wanted.firstRanges(Bounds.RANGES);
    notTransferred = notTransferred.firstRanges(Bounds.RANGES);
  }

  @Override
  public String code() {
    return "serials-not-first-transferred";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "serials "
        + notTransferred
        + " of "
        + wanted
        + " in account "
        + account
        + " were never first transferred";
  }
}
