package org.jcmledger.store;

import java.util.List;
import java.util.OptionalLong;

/**
 * The one transaction that may write, from {@link EventLog#begin()} to {@link #close()}. Use it in
 * a try-with-resources statement: closed without a commit it leaves nothing behind.
 *
 * <p>It belongs to the thread that began it; every method but {@link #close()} throws {@link
 * IllegalStateException} in another thread, after the end, and after an {@link #append} that
 * failed.
 */
public interface LogTransaction extends AutoCloseable {

  /** The position of the last event, those appended here included; 0 when there is none. */
  long head();

  /** When the last event was recorded, those appended here included; empty when there is none. */
  OptionalLong lastRecordedAt();

  /**
   * Appends the events at the positions after the head. If this fails the transaction can only be
   * closed, and none of it is stored.
   *
   * @return the events with their positions and leaf hashes, in the order given; unmodifiable
   * @throws DuplicateEventIdException if the log, or this transaction, holds an event with one of
   *     the ids
   * @throws EventLogException if the disk is full or the store fails
   */
  List<StoredEvent> append(List<NewEvent> events);

  /**
   * Makes the appended events durable and visible, all at once: when this returns, they will
   * survive a loss of power.
   *
   * @throws OutcomeUnknownException if the store failed in a way that leaves open whether the
   *     events are stored
   * @throws EventLogException if the store failed and none of the events is stored
   */
  void commit();

  /** Ends the transaction and passes the turn on; without a commit, nothing of it is stored. */
  @Override
  void close();
}
