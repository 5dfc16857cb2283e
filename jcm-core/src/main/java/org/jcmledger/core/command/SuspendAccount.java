package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Suspends an account: nothing leaves or enters it until it is resumed. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param account the account
 * @param reason why
 */
public record SuspendAccount(
    RequestId request, Actor by, BookDate on, Registry book, AccountNumber account, Wording reason)
    implements BookCommand {

  /** The same, on a given day. */
  public SuspendAccount(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      AccountNumber account,
      Wording reason) {
    this(request, by, BookDate.of(on), book, account, reason);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
