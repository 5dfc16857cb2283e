package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;

/**
 * The command is for the holder of the account that is decreased, and another name asks (R10).
 *
 * @param account the account
 * @param by who asks
 * @param holder its holder
 */
public record NotTheHolder(AccountRef account, Actor by, Actor holder) implements Rejection {

  @Override
  public String code() {
    return "not-the-holder";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "only the holder of account " + account + ", " + holder + ", may ask this, not " + by;
  }
}
