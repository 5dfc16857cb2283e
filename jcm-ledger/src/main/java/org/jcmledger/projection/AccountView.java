package org.jcmledger.projection;

import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Tonnes;

/**
 * An account as it stands.
 *
 * @param account which
 * @param kind what it is for
 * @param holder who may move its credits
 * @param name the holder's name as published
 * @param trust whether what it holds is trust property (R12)
 * @param status open, suspended or closed
 * @param balance what it holds, restricted credits included
 */
public record AccountView(
    AccountRef account,
    AccountKind kind,
    Actor holder,
    BilingualName name,
    boolean trust,
    Status status,
    Tonnes balance) {

  /** Whether an account can be used. */
  public enum Status {
    /** Credits may enter and leave. */
    OPEN,
    /** Nothing enters or leaves until it is resumed. */
    SUSPENDED,
    /** Empty, and closed for good. */
    CLOSED
  }

  AccountView with(Status newStatus) {
    return new AccountView(account, kind, holder, name, trust, newStatus, balance);
  }

  AccountView with(Tonnes newBalance) {
    return new AccountView(account, kind, holder, name, trust, status, newBalance);
  }
}
