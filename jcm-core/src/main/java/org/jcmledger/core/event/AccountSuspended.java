package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;

/**
 * An account was suspended.
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param account the account
 * @param reason why
 */
public record AccountSuspended(
    LocalDate on, Actor by, Registry book, AccountNumber account, Wording reason)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
