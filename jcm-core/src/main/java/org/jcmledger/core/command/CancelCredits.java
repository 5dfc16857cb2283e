package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * Cancels credits (取消し) for any purpose other than the country's pledge or NDC: they move to a
 * cancellation account and stay there (R3). The command of the holder of the account that is
 * decreased (R10).
 *
 * @param request the request's name
 * @param by the holder of {@code from}
 * @param on the book date
 * @param book the registry
 * @param from the account that is decreased
 * @param to a cancellation account
 * @param what how many, or which serials
 * @param purpose what the cancellation is for (R11)
 * @param beneficiary for whom it is made
 * @param reason why, in the holder's words
 */
public record CancelCredits(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    AccountNumber from,
    AccountNumber to,
    Selection what,
    CancellationPurpose purpose,
    Wording beneficiary,
    Wording reason)
    implements BookCommand {

  /** The same, on a given day. */
  public CancelCredits(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      AccountNumber from,
      AccountNumber to,
      Selection what,
      CancellationPurpose purpose,
      Wording beneficiary,
      Wording reason) {
    this(request, by, BookDate.of(on), book, from, to, what, purpose, beneficiary, reason);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
