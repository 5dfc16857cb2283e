package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;

/**
 * Credits leave a retirement or cancellation account only by a correction (R3, R4).
 *
 * @param account the account
 * @param kind its kind
 */
public record AccountIsTerminal(AccountRef account, AccountKind kind) implements Rejection {

  @Override
  public String code() {
    return "account-is-terminal";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "account " + account + " is a " + Words.of(kind) + " account: nothing leaves it";
  }
}
