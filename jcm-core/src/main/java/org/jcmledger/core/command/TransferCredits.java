package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Moves credits between two holding accounts of one book (R2). The command of the holder of the
 * account that is decreased (R10).
 *
 * @param request the request's name
 * @param by the holder of {@code from}
 * @param on the book date
 * @param book the registry
 * @param from the account that is decreased
 * @param to the account that is increased
 * @param what how many, or which serials
 */
public record TransferCredits(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    AccountNumber from,
    AccountNumber to,
    Selection what)
    implements BookCommand {

  /** So many credits, on a given day. */
  public TransferCredits(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      AccountNumber from,
      AccountNumber to,
      Credits credits) {
    this(request, by, BookDate.of(on), book, from, to, Selection.of(credits));
  }

  /** These serials, on a given day. */
  public TransferCredits(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      AccountNumber from,
      AccountNumber to,
      SerialSet serials) {
    this(request, by, BookDate.of(on), book, from, to, Selection.of(serials));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
