package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.Registry;

/**
 * An account was opened.
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param account its number
 * @param kind what it is for
 * @param holder who may move its credits
 * @param name the holder's name as published
 * @param trust whether what it holds is trust property (R12)
 */
public record AccountOpened(
    LocalDate on,
    Actor by,
    Registry book,
    AccountNumber account,
    AccountKind kind,
    Actor holder,
    BilingualName name,
    boolean trust)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
