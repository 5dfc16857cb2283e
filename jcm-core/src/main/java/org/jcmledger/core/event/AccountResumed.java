package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/**
 * An account's suspension ended.
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param account the account
 */
public record AccountResumed(LocalDate on, Actor by, Registry book, AccountNumber account)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
