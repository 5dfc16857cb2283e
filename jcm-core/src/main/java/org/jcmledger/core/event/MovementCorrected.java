package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/**
 * A transfer, retirement or cancellation was reversed: the same serials moved back (R15).
 *
 * @param on the book date
 * @param by the registry's operator
 * @param book the registry
 * @param original the request of the movement that was reversed
 * @param ground the legal ground
 * @param from the account that the original increased
 * @param to the account that the original decreased
 * @param serials what moved back
 */
public record MovementCorrected(
    LocalDate on,
    Actor by,
    Registry book,
    RequestId original,
    Wording ground,
    AccountNumber from,
    AccountNumber to,
    SerialSet serials)
    implements Movement {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
