package org.jcmledger.core.rejection;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;

/**
 * Some of the serials stand under no authorisation that is in force, and what they are for needs
 * one (Article 6 paragraph 3, A6).
 *
 * @param account the account
 * @param wanted the serials wanted; their first 16 ranges
 * @param notAuthorised those not authorised; their first 16 ranges
 */
public record SerialsNotAuthorised(AccountRef account, SerialSet wanted, SerialSet notAuthorised)
    implements Rejection {

  /** Keeps the facts bounded. */
  public SerialsNotAuthorised {
    wanted = wanted.firstRanges(Bounds.RANGES);
    notAuthorised = notAuthorised.firstRanges(Bounds.RANGES);
  }

  @Override
  public String code() {
    return "serials-not-authorised";
  }

  @Override
  public Precedence precedence() {
    return Precedence.PURPOSE;
  }

  @Override
  public String message() {
    return "serials "
        + notAuthorised
        + " of "
        + wanted
        + " in account "
        + account
        + " are under no authorisation";
  }
}
