package org.jcmledger.core.value;

/**
 * A part of a notified amount and the account it is issued into.
 *
 * @param account an account of the book that issues
 * @param credits how many
 */
public record Allocation(AccountNumber account, Credits credits) {

  /** This many credits into this account. */
  public static Allocation of(AccountNumber account, Credits credits) {
    return new Allocation(account, credits);
  }
}
