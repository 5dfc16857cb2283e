package org.jcmledger.core.command;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Opens an account of any kind, terminal ones too. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param account the account's number, never used before in this book
 * @param kind what the account is for
 * @param holder who may move its credits (R10)
 * @param name the holder's name as published (R13, R17)
 * @param trust whether what it holds is trust property (R12)
 */
public record OpenAccount(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    AccountNumber account,
    AccountKind kind,
    Actor holder,
    BilingualName name,
    boolean trust)
    implements BookCommand {

  /** The same, on a given day, not in trust, its holder's name published in English only. */
  public OpenAccount(
      RequestId request,
      Actor by,
      LocalDate on,
      Registry book,
      AccountNumber account,
      AccountKind kind,
      Actor holder) {
    this(
        request,
        by,
        BookDate.of(on),
        book,
        account,
        kind,
        holder,
        BilingualName.english(holder.name()),
        false);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
