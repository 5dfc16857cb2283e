package org.jcmledger.test.history;

import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;

/**
 * An account as its events tell it; what it holds stands in the book's slots.
 *
 * @param number its number
 * @param kind what it is for
 * @param holder who may move its credits
 * @param status whether it may be used
 */
public record NaiveAccount(AccountNumber number, AccountKind kind, Actor holder, Status status) {

  /** Whether an account may be used. */
  public enum Status {
    /** Credits may enter and, unless it is terminal, leave. */
    OPEN,
    /** Nothing enters or leaves until it is resumed. */
    SUSPENDED,
    /** Empty, for good. */
    CLOSED
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return status == Status.OPEN;
  }

  /** Whether it is closed for good. */
  public boolean isClosed() {
    return status == Status.CLOSED;
  }

  /** Whether it is a holding account of any kind. */
  public boolean isHolding() {
    return !kind.isTerminal();
  }

  NaiveAccount become(Status other) {
    return new NaiveAccount(number, kind, holder, other);
  }
}
