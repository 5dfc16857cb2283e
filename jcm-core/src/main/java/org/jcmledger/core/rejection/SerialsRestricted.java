package org.jcmledger.core.rejection;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;

/**
 * Some of the serials are under a restriction on disposal (処分の制限) and do not move (R14).
 *
 * @param account the account
 * @param wanted the serials wanted; their first 16 ranges
 * @param restricted those restricted; their first 16 ranges
 */
public record SerialsRestricted(AccountRef account, SerialSet wanted, SerialSet restricted)
    implements Rejection {

  /** Keeps the facts bounded. */
  public SerialsRestricted {
    wanted = wanted.firstRanges(Bounds.RANGES);
    restricted = restricted.firstRanges(Bounds.RANGES);
  }

  @Override
  public String code() {
    return "serials-restricted";
  }

  @Override
  public Precedence precedence() {
    return Precedence.RESTRICTION;
  }

  @Override
  public String message() {
    return "serials "
        + restricted
        + " of "
        + wanted
        + " in account "
        + account
        + " are under a restriction on disposal";
  }
}
