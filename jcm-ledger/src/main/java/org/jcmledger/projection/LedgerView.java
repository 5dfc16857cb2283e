package org.jcmledger.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.value.Registry;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * All books of a ledger as they stood after one event. Immutable: a reader keeps one view for as
 * long as it likes and sees one moment in it, while the ledger goes on.
 */
public final class LedgerView {

  private static final LedgerView EMPTY = new LedgerView(0, Optional.empty(), HashTreePMap.empty());

  private final long position;
  private final Optional<Instant> recordedAt;
  private final PMap<Registry, BookView> books;

  private LedgerView(long position, Optional<Instant> recordedAt, PMap<Registry, BookView> books) {
    this.position = position;
    this.recordedAt = recordedAt;
    this.books = books;
  }

  /** Before the first event. */
  public static LedgerView empty() {
    return EMPTY;
  }

  /** The position of the last event in it; 0 before the first. */
  public long position() {
    return position;
  }

  /** When the last event in it was recorded. */
  public Optional<Instant> recordedAt() {
    return recordedAt;
  }

  /** A registry's book; an empty one if it was never opened. */
  public BookView book(Registry registry) {
    BookView book = books.get(registry);
    return book == null ? BookView.unopened(registry) : book;
  }

  /** The books of which something is recorded, in the order of their registries. */
  public List<BookView> books() {
    List<BookView> all = new ArrayList<>(books.values());
    all.sort((one, other) -> one.registry().compareTo(other.registry()));
    return all;
  }

  /** The view after some more events, in the order of the log. */
  public LedgerView after(Iterable<RecordedEvent> events) {
    Fold fold = new Fold(this);
    events.forEach(fold::add);
    return fold.view();
  }

  /** Folds a long run of events without a view in between. Not thread-safe. */
  public static final class Fold {

    private final Map<Registry, BookFold> changed = new HashMap<>();
    private final LedgerView before;
    private long position;
    private Optional<Instant> recordedAt;

    /** Goes on from a view. */
    public Fold(LedgerView before) {
      this.before = before;
      this.position = before.position;
      this.recordedAt = before.recordedAt;
    }

    /** Adds the next event of the log. */
    public void add(RecordedEvent recorded) {
      position = recorded.position();
      recordedAt = Optional.of(recorded.recordedAt());
      if (recorded.event() instanceof BookEvent event) {
        changed
            .computeIfAbsent(event.book(), registry -> new BookFold(before.book(registry)))
            .add(event);
      }
    }

    /** The view after the events added so far. */
    public LedgerView view() {
      PMap<Registry, BookView> books = before.books;
      for (Map.Entry<Registry, BookFold> entry : changed.entrySet()) {
        books = books.plus(entry.getKey(), entry.getValue().view());
      }
      return new LedgerView(position, recordedAt, books);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LedgerView that
        && position == that.position
        && recordedAt.equals(that.recordedAt)
        && books.equals(that.books);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(position);
  }

  @Override
  public String toString() {
    return "ledger at position " + position + ", " + books.size() + " books";
  }
}
