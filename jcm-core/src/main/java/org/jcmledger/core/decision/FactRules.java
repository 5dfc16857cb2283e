package org.jcmledger.core.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.FactDate;

/** What holds for every fact that is recorded with the date at which it happened. */
public final class FactRules {

  /** Japan is one side of every committee, so its days decide what is still in the future. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private FactRules() {}

  /** Refuses what can only happen after today. */
  public static void notInTheFuture(FactDate on, Circumstances now) {
    LocalDate today = now.today().in(ZONE);
    if (on.earliest().isAfter(today)) {
      throw RejectedException.raise(new DateInTheFuture(on.earliest(), today));
    }
  }
}
