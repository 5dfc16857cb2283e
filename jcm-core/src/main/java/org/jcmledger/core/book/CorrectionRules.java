package org.jcmledger.core.book;

import java.time.LocalDate;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.decision.PastRequests;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.rejection.AlreadyCorrected;
import org.jcmledger.core.rejection.CorrectionIsFinal;
import org.jcmledger.core.rejection.MovementUnknown;
import org.jcmledger.core.rejection.NotAMovement;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.SerialsMovedOn;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;

/**
 * A correction reverses one movement, whole and once (R15; the way back out of a terminal account
 * is our extension of R3 and R4).
 */
final class CorrectionRules {

  private CorrectionRules() {}

  static MovementCorrected correct(
      CorrectMovement c, LocalDate on, BookState state, PastRequests past) {
    Movement original = correctable(c, state, past);
    Account back = account(original.from(), state);
    AccountRules.targetNotClosed(back);
    Account now = account(original.to(), state);
    SerialSet missing = Selecting.missing(original.serials(), now, state);
    if (!missing.isEmpty()) {
      throw RejectedException.raise(new SerialsMovedOn(c.original(), now.ref, missing));
    }
    Selecting.unrestricted(original.serials(), now, state);
    return new MovementCorrected(
        on,
        c.by(),
        c.book(),
        c.original(),
        c.ground(),
        original.to(),
        original.from(),
        original.serials());
  }

  private static Movement correctable(CorrectMovement c, BookState state, PastRequests past) {
    BookEvent event =
        past.find(c.original())
            .filter(BookEvent.class::isInstance)
            .map(BookEvent.class::cast)
            .filter(found -> found.book().equals(state.registry))
            .orElseThrow(
                () -> RejectedException.raise(new MovementUnknown(state.registry, c.original())));
    if (event instanceof MovementCorrected) {
      throw RejectedException.raise(new CorrectionIsFinal(c.original()));
    }
    if (!(event instanceof Movement movement)) {
      throw RejectedException.raise(new NotAMovement(c.original()));
    }
    if (state.corrected.contains(c.original())) {
      throw RejectedException.raise(new AlreadyCorrected(c.original()));
    }
    return movement;
  }

  private static Account account(AccountNumber number, BookState state) {
    return state
        .account(number)
        .orElseThrow(
            () -> new IllegalStateException("account " + state.ref(number) + " does not exist"));
  }
}
