package org.jcmledger.test;

import java.util.List;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.RevocationNotified;

/** The notifications that a decision itself makes, in the same commit. */
final class Notifications {

  private Notifications() {}

  static boolean followADecision(Event event, List<Event> commit) {
    return event instanceof BookEvent notice
        && commit.stream().anyMatch(other -> notifies(other, notice));
  }

  private static boolean notifies(Event first, BookEvent notice) {
    if (first instanceof IssuanceDecided decided) {
      return notice instanceof IssuanceNotified notified
          && notified.decision().equals(decided.decision());
    }
    if (first instanceof OutcomesAuthorised authorised) {
      return notice instanceof AuthorisationNotified notified
          && notified.authorisation().equals(authorised.authorisation());
    }
    if (first instanceof AuthorisationChanged changed) {
      return notice instanceof AuthorisationNotified notified
          && notified.authorisation().equals(changed.authorisation());
    }
    return first instanceof AuthorisationRevoked revoked
        && notice instanceof RevocationNotified notified
        && notified.authorisation().equals(revoked.authorisation());
  }
}
