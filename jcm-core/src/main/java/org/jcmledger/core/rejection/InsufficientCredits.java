package org.jcmledger.core.rejection;

import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Tonnes;

/**
 * The account has fewer unrestricted credits than are wanted.
 *
 * @param account the account
 * @param wanted how many are wanted
 * @param held what it holds
 * @param restricted how much of that is restricted
 */
public record InsufficientCredits(
    AccountRef account, Credits wanted, Tonnes held, Tonnes restricted) implements Rejection {

  @Override
  public String code() {
    return "insufficient-credits";
  }

  @Override
  public Precedence precedence() {
    return Precedence.HOLDING;
  }

  @Override
  public String message() {
    return "account "
        + account
        + " holds "
        + held
        + (restricted.isZero() ? "" : ", of which " + restricted + " restricted")
        + ", not "
        + wanted;
  }
}
