package org.jcmledger.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * All that a ledger holds (books, committees, the support programme) as it stood after one event.
 * Immutable: a reader keeps one view for as long as it likes and sees one moment in it, while the
 * ledger goes on.
 */
public final class LedgerView {

  private static final LedgerView EMPTY =
      new LedgerView(
          0, Optional.empty(), HashTreePMap.empty(), HashTreePMap.empty(), ProgrammeView.EMPTY);

  private final long position;
  private final Optional<Instant> recordedAt;
  private final PMap<Registry, BookView> books;
  private final PMap<PartnerCountry, CommitteeView> committees;
  private final ProgrammeView programme;

  private LedgerView(
      long position,
      Optional<Instant> recordedAt,
      PMap<Registry, BookView> books,
      PMap<PartnerCountry, CommitteeView> committees,
      ProgrammeView programme) {
    this.position = position;
    this.recordedAt = recordedAt;
    this.books = books;
    this.committees = committees;
    this.programme = programme;
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

  /** A country's committee; one without any record if nothing is recorded of it. */
  public CommitteeView committee(PartnerCountry partner) {
    return committees.getOrDefault(partner, CommitteeView.unbegun(partner));
  }

  /** The committees of which something is recorded, in the order of their countries' codes. */
  public List<CommitteeView> committees() {
    List<CommitteeView> all = new ArrayList<>(committees.values());
    all.sort(Comparator.comparing(CommitteeView::partner));
    return all;
  }

  /** Japan's support programme; one without any record if nothing is recorded of it. */
  public ProgrammeView programme() {
    return programme;
  }

  /** The view after some more events, in the order of the log. */
  public LedgerView after(Iterable<RecordedEvent> events) {
    Fold fold = new Fold(this);
    events.forEach(fold::add);
    return fold.view();
  }

  /** Folds a long run of events without a view in between. Not thread-safe. */
  public static final class Fold {

    private final List<BookFold> changed = new ArrayList<>(1); // as few as there are books
    private final LedgerView before;
    private long position;
    private Optional<Instant> recordedAt;
    private PMap<PartnerCountry, CommitteeView> committees;
    private ProgrammeView programme;

    /** Goes on from a view. */
    public Fold(LedgerView before) {
      this.before = before;
      this.position = before.position;
      this.recordedAt = before.recordedAt;
      this.committees = before.committees;
      this.programme = before.programme;
    }

    /** Adds the next event of the log. */
    public void add(RecordedEvent recorded) {
      position = recorded.position();
      recordedAt = Optional.of(recorded.recordedAt());
      recorded.event().match(this::toBook, this::toCommittee, this::toProgramme, declared -> this);
    }

    private Fold toBook(BookEvent event) {
      book(event.book()).add(event);
      return this;
    }

    private BookFold book(Registry registry) {
      for (BookFold fold : changed) {
        if (fold.registry().equals(registry)) {
          return fold;
        }
      }
      BookFold fold = new BookFold(before.book(registry));
      changed.add(fold);
      return fold;
    }

    private Fold toCommittee(CommitteeEvent event) {
      PartnerCountry partner = event.committee();
      CommitteeView committee =
          committees.getOrDefault(partner, CommitteeView.unbegun(partner)).after(event);
      committees = committees.plus(partner, committee);
      return this;
    }

    private Fold toProgramme(ProgrammeEvent event) {
      programme = programme.after(event);
      return this;
    }

    /**
     * Replaces what the movements left out so far would have made of a book.
     *
     * @param latest the book's latest date
     * @param balances what each account holds
     */
    public void restore(
        Registry registry, LocalDate latest, Function<AccountNumber, Tonnes> balances) {
      book(registry).restore(latest, balances);
    }

    /** Goes on from an event that was left out. */
    public void restore(long lastPosition, Instant lastRecordedAt) {
      position = lastPosition;
      recordedAt = Optional.of(lastRecordedAt);
    }

    /** The view after the events added so far. */
    public LedgerView view() {
      PMap<Registry, BookView> books = before.books;
      for (BookFold fold : changed) {
        books = books.plus(fold.registry(), fold.view());
      }
      return new LedgerView(position, recordedAt, books, committees, programme);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LedgerView that
        && position == that.position
        && recordedAt.equals(that.recordedAt)
        && books.equals(that.books)
        && committees.equals(that.committees)
        && programme.equals(that.programme);
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
