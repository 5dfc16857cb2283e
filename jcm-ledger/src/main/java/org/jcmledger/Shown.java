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

/**
 * What a ledger shows to those who ask: the view as of the last commit. A few events wait until
 * somebody asks or more have come: a view for each is half wasted when nobody looks at it.
 * Thread-safe.
 */
final class Shown {

  /** Few enough to take whoever asks a few microseconds. */
  private static final int MOST_WAITING = 8;

  private final EventLog log;
  private final EventReader reader;
  private final LongConsumer moved;

  /** Events that are shown and not in the view yet. */
  private final List<RecordedEvent> waiting = new ArrayList<>(MOST_WAITING);

  private volatile LedgerView view;

  /** That of the last event that is shown. */
  private volatile long position;

  /**
   * Begins with a view.
   *
   * @param moved is told the position of each view that comes to be shown, when it is
   */
  Shown(EventLog log, LedgerView view, LongConsumer moved) {
    this.log = log;
    this.reader = new EventReader(log);
    this.view = view;
    this.position = view.position();
    this.moved = moved;
  }

  LedgerView view() {
    LedgerView latest = view;
    return latest.position() == position ? latest : withThoseWaiting();
  }

  private synchronized LedgerView withThoseWaiting() {
    if (!waiting.isEmpty()) {
      view = view.after(waiting);
      waiting.clear();
    }
    return view;
  }

  /** Takes up what the log holds beyond the view, and gives the view of it. */
  LedgerView upToDate() {
    if (log.head() > position) {
      List<RecordedEvent> missed = new ArrayList<>();
      reader.scan(position, Long.MAX_VALUE, missed::add);
      advance(missed);
    }
    return view();
  }

  /**
   * Shows the events of a commit, to those who ask and then to those who follow; what is in the
   * view already does not come into it again.
   */
  synchronized void advance(List<RecordedEvent> events) {
    long last = position;
    for (RecordedEvent event : events) {
      if (event.position() > last) {
        last = event.position();
        waiting.add(event);
      }
    }
    if (waiting.size() > MOST_WAITING) {
      withThoseWaiting();
    }
    position = last;
    moved.accept(last);
  }

  /** All books as they stood at a day or moment, read from the log. */
  LedgerView asOf(AsOf asOf) {
    LedgerView.Fold fold = new LedgerView.Fold(LedgerView.empty());
    reader.scan(
        position,
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
