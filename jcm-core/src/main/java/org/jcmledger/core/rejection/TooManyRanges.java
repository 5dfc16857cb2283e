package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * The movement would name more ranges of serials than one event may hold.
 *
 * @param account the account
 * @param limit how many ranges one event may hold
 */
public record TooManyRanges(AccountRef account, int limit) implements Rejection {

  @Override
  public String code() {
    return "too-many-ranges";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "what is asked of account "
        + account
        + " lies in more than "
        + limit
        + " ranges of serials; ask for less at a time";
  }
}
