package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * The account number is or was in use; numbers are never used twice.
 *
 * @param account the account
 */
public record AccountNumberUsed(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "account-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "account number " + account + " was used before";
  }
}
