package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Closes an empty account for good. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param account the account
 */
public record CloseAccount(
    RequestId request, Actor by, BookDate on, Registry book, AccountNumber account)
    implements BookCommand {

  /** The same, on a given day. */
  public CloseAccount(
      RequestId request, Actor by, LocalDate on, Registry book, AccountNumber account) {
    this(request, by, BookDate.of(on), book, account);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
