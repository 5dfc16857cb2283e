package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * The account that would be increased is the one that would be decreased.
 *
 * @param account the account
 */
public record SameAccount(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "same-account";
  }

  @Override
  public Precedence precedence() {
    return Precedence.TARGET;
  }

  @Override
  public String message() {
    return "account " + account + " cannot be both decreased and increased";
  }
}
