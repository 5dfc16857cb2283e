package org.jcmledger.audit;

import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.RevocationNotified;
import org.jspecify.annotations.Nullable;

/** What a committee's event tells books, under the same request. */
final class Notices {

  private Notices() {}

  static boolean follows(@Nullable Event first, Event notice) {
    if (notice instanceof IssuanceNotified told) {
      return first instanceof IssuanceDecided decided && told.decision().equals(decided.decision());
    }
    if (notice instanceof AuthorisationNotified told) {
      return (first instanceof OutcomesAuthorised authorised
              && told.authorisation().equals(authorised.authorisation()))
          || (first instanceof AuthorisationChanged changed
              && told.authorisation().equals(changed.authorisation()));
    }
    return notice instanceof RevocationNotified told
        && first instanceof AuthorisationRevoked revoked
        && told.authorisation().equals(revoked.authorisation());
  }
}
