package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * The account is not suspended, so there is nothing to resume.
 *
 * @param account the account
 */
public record AccountNotSuspended(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "account-not-suspended";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "account " + account + " is not suspended";
  }
}
