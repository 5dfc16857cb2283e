package org.jcmledger.projection;

import java.time.Instant;
import java.time.LocalDate;
import org.jcmledger.core.event.BookEvent;

/**
 * Up to where history is told. A book's dates and recording times never decrease, so each of these
 * is the beginning of a book's history, not a choice from it.
 */
public sealed interface AsOf {

  /** Whether the event had happened by then. */
  boolean includes(RecordedEvent recorded);

  /** All that is recorded. */
  record Now() implements AsOf {
    @Override
    public boolean includes(RecordedEvent recorded) {
      return true;
    }
  }

  /**
   * The end of a book day. Committees' facts have no book date; they are included.
   *
   * @param day the last book date included
   */
  record EndOf(LocalDate day) implements AsOf {
    @Override
    public boolean includes(RecordedEvent recorded) {
      return !(recorded.event() instanceof BookEvent event) || !event.on().isAfter(day);
    }
  }

  /**
   * What was recorded at a moment.
   *
   * @param moment the last recording time included
   */
  record RecordedBy(Instant moment) implements AsOf {
    @Override
    public boolean includes(RecordedEvent recorded) {
      return !recorded.recordedAt().isAfter(moment);
    }
  }

  /** All that is recorded. */
  static AsOf now() {
    return new Now();
  }

  /** The end of a book day. */
  static AsOf endOf(LocalDate day) {
    return new EndOf(day);
  }

  /** What was recorded at a moment. */
  static AsOf recordedBy(Instant moment) {
    return new RecordedBy(moment);
  }
}
