package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;

/**
 * The account that would be increased is closed.
 *
 * @param account the account
 */
public record TargetIsClosed(AccountRef account) implements Rejection {

  @Override
  public String code() {
    return "target-is-closed";
  }

  @Override
  public Precedence precedence() {
    return Precedence.TARGET;
  }

  @Override
  public String message() {
    return "account " + account + ", which would be increased, is closed";
  }
}
