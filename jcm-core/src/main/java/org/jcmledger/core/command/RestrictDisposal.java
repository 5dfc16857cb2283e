package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Wording;

/**
 * Records a restriction on disposal (処分の制限) such as an attachment: its serials do not move until it
 * is released (R14). Several restrictions may lie on one serial. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param restriction the restriction's number, never used before in this book
 * @param account the holding account whose credits are restricted
 * @param what how many, or which serials
 * @param ground the legal ground, such as a court's order
 */
public record RestrictDisposal(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    RestrictionId restriction,
    AccountNumber account,
    Selection what,
    Wording ground)
    implements BookCommand {

  /** The same, on a given day. */
  public RestrictDisposal(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      RestrictionId restriction,
      AccountNumber account,
      Selection what,
      Wording ground) {
    this(request, by, BookDate.of(on), book, restriction, account, what, ground);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
