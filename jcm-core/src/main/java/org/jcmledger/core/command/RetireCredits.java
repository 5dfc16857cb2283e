package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RetirementPurpose;

/**
 * Retires credits (無効化) towards a pledge or an NDC: they move to a retirement account and stay
 * there (R4). The command of the holder of the account that is decreased (R10).
 *
 * @param request the request's name
 * @param by the holder of {@code from}
 * @param on the book date
 * @param book the registry
 * @param from the account that is decreased
 * @param to a retirement account
 * @param what how many, or which serials
 * @param purpose what they count towards (R11)
 */
public record RetireCredits(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    AccountNumber from,
    AccountNumber to,
    Selection what,
    RetirementPurpose purpose)
    implements BookCommand {

  /** The same, on a given day. */
  public RetireCredits(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      AccountNumber from,
      AccountNumber to,
      Selection what,
      RetirementPurpose purpose) {
    this(request, by, BookDate.of(on), book, from, to, what, purpose);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
