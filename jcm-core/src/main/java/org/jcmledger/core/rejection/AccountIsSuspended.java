package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * The account is suspended.
 *
 * @param account the account
 */
public record AccountIsSuspended(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "account-is-suspended";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "account " + account + " is suspended";
  }
}
