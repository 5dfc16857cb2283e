package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * The account is closed.
 *
 * @param account the account
 */
public record AccountIsClosed(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "account-is-closed";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "account " + account + " is closed";
  }
}
