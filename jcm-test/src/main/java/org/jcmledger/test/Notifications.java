package org.jcmledger.test;

import java.util.List;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.IssuanceNotified;

/** The notifications that a decision itself makes, in the same commit. */
final class Notifications {

  private Notifications() {}

  static boolean followADecision(Event event, List<Event> commit) {
    return event instanceof IssuanceNotified notified
        && commit.stream()
            .anyMatch(
                other ->
                    other instanceof IssuanceDecided decided
                        && decided.decision().equals(notified.decision()));
  }
}
