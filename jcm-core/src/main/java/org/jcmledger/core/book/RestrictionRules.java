package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.RestrictionAlreadyReleased;
import org.jcmledger.core.rejection.RestrictionNumberUsed;
import org.jcmledger.core.rejection.RestrictionUnknown;
import org.jcmledger.core.serial.SerialSet;

/** Restrictions on disposal (処分の制限) hold credits where they are until released (R14). */
final class RestrictionRules {

  private RestrictionRules() {}

  static DisposalRestricted restrict(RestrictDisposal c, LocalDate on, BookState state) {
    if (state.restrictions.containsKey(c.restriction())) {
      throw RejectedException.raise(new RestrictionNumberUsed(c.restriction()));
    }
    Account account = AccountRules.restrictable(c.account(), state);
    SerialSet serials = Selecting.any(c.what(), account, state);
    return new DisposalRestricted(
        on, c.by(), c.book(), c.restriction(), c.account(), serials, c.ground());
  }

  static RestrictionReleased release(ReleaseRestriction c, LocalDate on, BookState state) {
    BookState.Restriction restriction = state.restrictions.get(c.restriction());
    if (restriction == null) {
      throw RejectedException.raise(new RestrictionUnknown(c.restriction()));
    }
    if (restriction.released()) {
      throw RejectedException.raise(new RestrictionAlreadyReleased(c.restriction()));
    }
    return new RestrictionReleased(on, c.by(), c.book(), c.restriction(), c.ground());
  }
}
