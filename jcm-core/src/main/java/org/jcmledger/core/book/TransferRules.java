package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.SameAccount;
import org.jcmledger.core.serial.SerialSet;

/** A transfer moves credits between two holding accounts of one book (R2). */
final class TransferRules {

  private TransferRules() {}

  static CreditsTransferred transfer(TransferCredits c, LocalDate on, BookState state) {
    Account from = AccountRules.sourceOf(c.by(), c.from(), state);
    AccountRules.target(c.to(), AccountRules.TargetKind.HOLDING, state);
    if (c.from().equals(c.to())) {
      throw RejectedException.raise(new SameAccount(from.ref));
    }
    SerialSet serials = Selecting.free(c.what(), from, state);
    return new CreditsTransferred(on, c.by(), c.book(), c.from(), c.to(), serials);
  }
}
