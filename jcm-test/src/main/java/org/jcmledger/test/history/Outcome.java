package org.jcmledger.test.history;

import java.util.List;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.rejection.Rejection;

/** What a ledger made of a command. */
public sealed interface Outcome {

  /**
   * It was accepted, now or, if the same request came before, then.
   *
   * @param events what the request recorded, at least one event, in the order of the log
   */
  record Accepted(List<Event> events) implements Outcome {
    /** Takes a copy. */
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /**
   * It was refused and nothing was recorded.
   *
   * @param reason why
   */
  record Refused(Rejection reason) implements Outcome {}
}
