package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.VintageNotForPurpose;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Vintage;

/** A retirement (無効化) ends credits towards a pledge or an NDC (R4). */
final class RetirementRules {

  private RetirementRules() {}

  static CreditsRetired retire(RetireCredits c, LocalDate on, BookState state) {
    Account from = AccountRules.sourceOf(c.by(), c.from(), state);
    AccountRules.target(c.to(), AccountRules.TargetKind.RETIREMENT, state);
    SerialSet serials =
        isTowardsAnNdc(c.purpose())
            ? Selecting.free(
                c.what(),
                from,
                state,
                (vintage, free) -> UseRules.eligible(vintage, free, from, state))
            : Selecting.free(c.what(), from, state);
    countsTowards(c.purpose(), serials, state);
    if (isTowardsAnNdc(c.purpose())) {
      UseRules.towardsNdc(serials, from, state);
    }
    return new CreditsRetired(on, c.by(), c.book(), c.from(), c.to(), serials, c.purpose());
  }

  private static boolean isTowardsAnNdc(RetirementPurpose purpose) {
    return purpose.match(pledge -> false, ndc -> true);
  }

  /** Vintages to 2020 count towards pledges, those from 2021 towards NDCs (R22). */
  private static void countsTowards(RetirementPurpose purpose, SerialSet serials, BookState state) {
    boolean pledge = !isTowardsAnNdc(purpose);
    state.byVintage(
        serials,
        (part, vintage) -> {
          Vintage year = vintage.orElseThrow();
          boolean beforeNdcs = year.compareTo(Vintage.LAST_OF_PLEDGES) <= 0;
          if (beforeNdcs != pledge) {
            throw RejectedException.raise(new VintageNotForPurpose(purpose, year));
          }
          return true;
        });
  }
}
