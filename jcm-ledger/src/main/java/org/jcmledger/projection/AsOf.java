package org.jcmledger.projection;

import java.time.Instant;
import java.time.LocalDate;

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
   * The end of a day: what the books recorded under it or earlier, and those facts of committees
   * and of the support programme that had certainly happened by then ({@link
   * org.jcmledger.core.value.FactDate#latest}).
   *
   * @param day the last day included
   */
  record EndOf(LocalDate day) implements AsOf {
    @Override
    public boolean includes(RecordedEvent recorded) {
      return recorded
          .event()
          .<Boolean>match(
              inBook -> !inBook.on().isAfter(day),
              ofCommittee -> !ofCommittee.on().latest().isAfter(day),
              ofProgramme -> !ofProgramme.on().latest().isAfter(day),
              declared -> true);
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
