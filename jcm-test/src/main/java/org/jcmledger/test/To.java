package org.jcmledger.test;

import java.util.List;
import java.util.Optional;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Credits;

/**
 * An account that credits are issued into.
 *
 * @param account which
 * @param credits how many; all of them, if that is not said
 */
public record To(AccountRef account, Optional<Credits> credits) {

  /** An issuance is in one book, and says how its parts fall if there are several. */
  static void oneBook(List<To> to) {
    if (to.isEmpty()) {
      throw new IllegalArgumentException("credits are issued into at least one account");
    }
    for (To part : to) {
      if (!part.account().registry().equals(to.get(0).account().registry())) {
        throw new IllegalArgumentException(
            "one issuance cannot reach two books, "
                + to.get(0).account()
                + " and "
                + part.account());
      }
      if (part.credits().isEmpty() && to.size() > 1) {
        throw new IllegalArgumentException(
            "say how many credits go to "
                + part.account()
                + ": there are "
                + to.size()
                + " accounts");
      }
    }
  }
}
