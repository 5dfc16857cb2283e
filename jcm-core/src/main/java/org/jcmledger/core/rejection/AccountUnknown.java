package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * No such account was ever opened.
 *
 * @param account the account
 */
public record AccountUnknown(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "account-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "account " + account + " does not exist";
  }
}
