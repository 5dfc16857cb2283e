package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * No such account was ever opened.
 *
 * @param account the account
 */
public record TargetUnknown(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "target-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.TARGET;
  }

  @Override
  public String message() {
    return "account " + account + " does not exist";
  }
}
