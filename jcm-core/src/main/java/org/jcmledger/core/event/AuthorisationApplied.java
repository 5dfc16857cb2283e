package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/**
 * Credits that had been issued without came under authorisations. They stay where they are.
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param serials which, all of them held
 * @param authorised under which, and whether that made them first transferred
 */
public record AuthorisationApplied(
    LocalDate on, Actor by, Registry book, SerialSet serials, Authorised authorised)
    implements BookEvent {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
