package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;

/**
 * Credits moved between two holding accounts (R2).
 *
 * @param on the book date
 * @param by the holder of {@code from}
 * @param book the registry
 * @param from the account that is decreased
 * @param to the account that is increased
 * @param serials what moved
 */
public record CreditsTransferred(
    LocalDate on, Actor by, Registry book, AccountNumber from, AccountNumber to, SerialSet serials)
    implements Movement {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
