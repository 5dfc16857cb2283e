package org.jcmledger.core.event;

import java.time.LocalDate;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Wording;

/**
 * Credits were cancelled (取消し): they serve another purpose and move no more (R3).
 *
 * @param on the book date
 * @param by the holder of {@code from}
 * @param book the registry
 * @param from the account that is decreased
 * @param to the account that is increased
 * @param serials what moved
 * @param purpose what for
 * @param beneficiary for whom
 * @param reason why
 * @param firstTransferred those of the serials that this cancellation first transferred, for other
 *     international mitigation purposes; none as a rule
 */
public record CreditsCancelled(
    LocalDate on,
    Actor by,
    Registry book,
    AccountNumber from,
    AccountNumber to,
    SerialSet serials,
    CancellationPurpose purpose,
    Wording beneficiary,
    Wording reason,
    SerialSet firstTransferred)
    implements Movement {

  /** A cancellation that first transferred nothing. */
  public CreditsCancelled(
      LocalDate on,
      Actor by,
      Registry book,
      AccountNumber from,
      AccountNumber to,
      SerialSet serials,
      CancellationPurpose purpose,
      Wording beneficiary,
      Wording reason) {
    this(on, by, book, from, to, serials, purpose, beneficiary, reason, SerialSet.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
