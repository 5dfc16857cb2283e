package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Tonnes;

/**
 * The account holds credits, so it cannot be closed.
 *
 * @param account the account
 * @param balance what it holds
 */
public record AccountNotEmpty(AccountRef account, Tonnes balance) implements Rejection {

  @Override
  public String code() {
    return "account-not-empty";
  }

  @Override
  public Precedence precedence() {
    return Precedence.HOLDING;
  }

  @Override
  public String message() {
    return "account " + account + " holds " + balance + " and cannot be closed";
  }
}
