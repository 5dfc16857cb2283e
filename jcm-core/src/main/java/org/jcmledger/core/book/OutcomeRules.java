package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.decision.OtherBooks;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.SerialsAlreadyAuthorised;
import org.jcmledger.core.rejection.SerialsNotLive;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Credits;

/** How credits that were issued without come under authorisations (A4, A6). */
final class OutcomeRules {

  private OutcomeRules() {}

  static AuthorisationApplied apply(
      ApplyAuthorisation c, LocalDate on, BookState state, OtherBooks others) {
    Authorising under = Authorising.under(c.authorisations(), state);
    under.withinTheCeiling(Credits.of(Math.min(Credits.MAX, c.serials().size())), others);
    live(c.serials(), state);
    authorisedOnce(c.serials(), state);
    state.byVintage(
        c.serials(),
        (part, vintage) -> {
          state.outcomes.byLine(
              part, (piece, line) -> under.covering(line, vintage.orElseThrow(), on));
          return true;
        });
    return new AuthorisationApplied(on, c.by(), c.book(), c.serials(), under.authorised());
  }

  private static void live(SerialSet wanted, BookState state) {
    SerialSet never = state.outcomes.neverIssued(wanted, Selecting.RANGES_IN_FACTS);
    SerialSet ended = state.outcomes.ended.present(wanted, Selecting.RANGES_IN_FACTS);
    if (!never.isEmpty() || !ended.isEmpty()) {
      throw RejectedException.raise(new SerialsNotLive(state.registry, wanted, never.union(ended)));
    }
  }

  /**
   * Only what stood under a revoked authorisation and was never first transferred is free again.
   */
  private static void authorisedOnce(SerialSet wanted, BookState state) {
    state.outcomes.byStanding(
        wanted,
        (serials, under) -> {
          boolean free =
              under
                  .map(u -> u.firstTransfer().isEmpty() && state.outcomes.isRevoked(u))
                  .orElse(true);
          if (!free) {
            throw RejectedException.raise(
                new SerialsAlreadyAuthorised(state.registry, wanted, serials));
          }
        });
  }
}
