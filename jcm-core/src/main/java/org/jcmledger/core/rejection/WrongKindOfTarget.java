package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;

/**
 * The account that would be increased is not of a kind that this command can increase.
 *
 * @param account the account
 * @param kind its kind
 * @param wanted what kind the command needs
 */
public record WrongKindOfTarget(AccountRef account, AccountKind kind, String wanted)
    implements Rejection {

  @Override
  public String code() {
    return "wrong-kind-of-target";
  }

  @Override
  public Precedence precedence() {
    return Precedence.TARGET;
  }

  @Override
  public String message() {
    return "account "
        + account
        + " is a "
        + Words.of(kind)
        + " account, not a "
        + wanted
        + " account";
  }
}
