package org.jcmledger.report.aef.export;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.report.aef.AefRow;

/**
 * Tables 3 and 4: folds the events of Japan's book and of the Party's own into what the Party did
 * in the year and holds at its end. Both Parties' rows of a first transfer come of one event in
 * Japan's book. A corrected movement is as if it had not been; but a first transfer happens once,
 * so that of a cancellation stays when the cancellation is corrected.
 */
final class ActionFold {

  private final AefRequest asked;
  private final Authorisations authorisations;
  private final Consumer<AefRow> rows;
  private final TreeMap<Registry, LiveBlocks> books = new TreeMap<>();

  ActionFold(AefRequest asked, Authorisations authorisations, Consumer<AefRow> rows) {
    this.asked = asked;
    this.authorisations = authorisations;
    this.rows = rows;
    books.put(Registry.JP, new LiveBlocks());
    books.put(asked.party().registry(), new LiveBlocks());
  }

  /** Takes the next event of the log. */
  void add(RecordedEvent recorded) {
    if (recorded.recordedAt().isAfter(asked.lastMoment())
        || !(recorded.event() instanceof BookEvent event)) {
      return;
    }
    LiveBlocks live = books.get(event.book());
    if (live == null) {
      return;
    }
    ActionRows told = new ActionRows(asked, authorisations, event.book(), recorded, this::tell);
    if (event instanceof CreditsIssued issued) {
      LiveBlocks.Standing standing =
          new LiveBlocks.Standing(issued.vintage().year(), issued.authorised());
      live.put(issued.serials(), standing);
      told.firstTransfer(issued.serials(), standing);
    } else if (event instanceof AuthorisationApplied applied) {
      live.within(
          applied.serials(),
          (serials, before) ->
              told.firstTransfer(
                  serials, become(live, serials, before, Optional.of(applied.authorised()))));
    } else if (event instanceof CreditsRetired retired
        && !authorisations.isCorrected(recorded.request())) {
      live.within(retired.serials(), (serials, standing) -> told.use(serials, standing, retired));
      live.remove(retired.serials());
    } else if (event instanceof CreditsCancelled cancelled) {
      cancel(cancelled, live, told, authorisations.isCorrected(recorded.request()));
    }
  }

  private void cancel(CreditsCancelled event, LiveBlocks live, ActionRows told, boolean corrected) {
    live.within(
        event.firstTransferred(),
        (serials, before) -> {
          LiveBlocks.Standing now = become(live, serials, before, transferred(before));
          told.firstTransferByCancellation(serials, now, event, corrected);
        });
    if (!corrected) {
      live.within(
          event.serials().minus(event.firstTransferred()),
          (serials, standing) -> told.cancellation(serials, standing, event));
      live.remove(event.serials());
    }
  }

  private static Optional<Authorised> transferred(LiveBlocks.Standing before) {
    return before
        .authorised()
        .map(
            under ->
                new Authorised(
                    under.approach(),
                    under.host(),
                    under.byHost(),
                    under.byJapan(),
                    Optional.of(FirstTransfer.USE_OR_CANCELLATION)));
  }

  private static LiveBlocks.Standing become(
      LiveBlocks live,
      SerialRange serials,
      LiveBlocks.Standing before,
      Optional<Authorised> authorised) {
    LiveBlocks.Standing now = new LiveBlocks.Standing(before.vintage(), authorised);
    live.put(serials, now);
    return now;
  }

  private void tell(RecordedEvent recorded, AefRow row) {
    if (!recorded.recordedAt().isBefore(asked.firstMoment())) {
      rows.accept(row);
    }
  }

  /** What the Party holds, when all events have been taken. */
  void holdings() {
    Registry own = asked.party().registry();
    LiveBlocks live = books.get(own);
    if (live != null) {
      live.forEach(
          (serials, standing) ->
              ActionRows.holding(asked, authorisations, own, serials, standing).ifPresent(rows));
    }
  }
}
