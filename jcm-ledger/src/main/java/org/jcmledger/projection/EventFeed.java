package org.jcmledger.projection;

import java.time.Duration;
import org.jcmledger.store.EventVisitor;

/**
 * Follows a ledger's events as they are committed, one after another and each once, from any
 * position on. Whoever keeps the position of the last event it has dealt with goes on after it when
 * it starts again. Thread-safe; many may follow at once.
 *
 * <p>What the feed shows of this process's own commands is in the ledger's answers already. Events
 * that another process records are shown within about a second.
 */
public interface EventFeed {

  /** The position of the last event that the feed shows. */
  long position();

  /** The position of the last event that is recorded, which the feed may be about to show. */
  long head();

  /**
   * Waits for an event after a position.
   *
   * @param after a position; 0 to wait for any
   * @param atMost how long to wait; zero only looks
   * @return whether there is one
   * @throws org.jcmledger.store.LogClosedException if there is none, and the ledger is closed
   */
  boolean await(long after, Duration atMost) throws InterruptedException;

  /**
   * Shows the events after a position, in order.
   *
   * @param after the position before the first event wanted; 0 for all
   * @param most how many at most
   * @throws org.jcmledger.store.LogClosedException if the ledger is closed
   */
  void read(long after, int most, EventVisitor visitor);

  /**
   * Calls back after new events have come, and once more when the ledger is closed; on a thread of
   * the feed's own, which must not be kept waiting.
   *
   * @return what ends it
   */
  Following onNews(Runnable listener);

  /** A callback that was asked for. */
  interface Following extends AutoCloseable {

    /** Ends it; ending it again does nothing. */
    @Override
    void close();
  }
}
