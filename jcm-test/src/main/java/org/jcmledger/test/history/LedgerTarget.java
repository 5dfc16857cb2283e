package org.jcmledger.test.history;

import java.util.List;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.projection.RecordedEvent;

/**
 * Plays a history into a ledger. Its clock should be the generator's, so that the days of the
 * history are the days of its recording.
 */
public final class LedgerTarget implements HistoryTarget {

  private final JcmLedger ledger;

  /** Plays into this ledger, which the caller closes. */
  public LedgerTarget(JcmLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Outcome submit(Command command) {
    try {
      List<Event> events =
          ledger.events(ledger.submit(command)).stream().map(RecordedEvent::event).toList();
      return new Outcome.Accepted(events);
    } catch (RejectedException e) {
      return new Outcome.Refused(e.rejection());
    }
  }
}
