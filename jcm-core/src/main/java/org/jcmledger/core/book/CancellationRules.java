package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.CancellationPurpose;

/** A cancellation (取消し) ends credits for any purpose other than a pledge or an NDC (R3). */
final class CancellationRules {

  private CancellationRules() {}

  static CreditsCancelled cancel(CancelCredits c, LocalDate on, BookState state) {
    Account from = AccountRules.sourceOf(c.by(), c.from(), state);
    AccountRules.target(c.to(), AccountRules.TargetKind.CANCELLATION, state);
    SerialSet serials = Selecting.free(c.what(), from, state);
    SerialSet firstTransferred =
        c.purpose() == CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION
            ? UseRules.forOtherPurposes(serials, from, on, state)
            : SerialSet.empty();
    return new CreditsCancelled(
        on,
        c.by(),
        c.book(),
        c.from(),
        c.to(),
        serials,
        c.purpose(),
        c.beneficiary(),
        c.reason(),
        firstTransferred);
  }
}
