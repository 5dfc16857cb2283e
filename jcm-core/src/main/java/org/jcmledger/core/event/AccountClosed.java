package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/**
 * An empty account was closed for good.
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param account the account
 */
public record AccountClosed(LocalDate on, Actor by, Registry book, AccountNumber account)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
