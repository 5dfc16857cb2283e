package org.jcmledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jcmledger.projection.AsOf;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.Receipt;

/** What a ledger shows to those who ask: the view as of the last commit. Thread-safe. */
final class Shown {

  private final EventLog log;
  private final EventReader reader;
  private final LongConsumer moved;
  private volatile LedgerView view;

  /**
   * Begins with a view.
   *
   * @param moved is told the position of each view that comes to be shown, when it is
   */
  Shown(EventLog log, LedgerView view, LongConsumer moved) {
    this.log = log;
    this.reader = new EventReader(log);
    this.view = view;
    this.moved = moved;
  }

  LedgerView view() {
    return view;
  }

  /** Takes up what the log holds beyond the view, and gives the view of it. */
  LedgerView upToDate() {
    if (log.head() > view.position()) {
      List<RecordedEvent> missed = new ArrayList<>();
      reader.scan(view.position(), Long.MAX_VALUE, missed::add);
      advance(missed);
    }
    return view;
  }

  /**
   * Shows the events of a commit, to those who ask and then to those who follow; what is in the
   * view already does not come into it again.
   */
  synchronized void advance(List<RecordedEvent> events) {
    long position = view.position();
    boolean isNew = !events.isEmpty() && events.get(0).position() > position;
    view =
        view.after(
            isNew ? events : events.stream().filter(event -> event.position() > position).toList());
    moved.accept(view.position());
  }

  /** All books as they stood at a day or moment, read from the log. */
  LedgerView asOf(AsOf asOf) {
    LedgerView.Fold fold = new LedgerView.Fold(LedgerView.empty());
    reader.scan(
        view.position(),
        recorded -> {
          if (asOf.includes(recorded)) {
            fold.add(recorded);
          }
        });
    return fold.view();
  }

  /** The events that a receipt speaks of, in order. */
  List<RecordedEvent> events(Receipt receipt) {
    List<RecordedEvent> events = new ArrayList<>();
    reader.scan(receipt.first() - 1, receipt.last(), events::add);
    return events;
  }
}
