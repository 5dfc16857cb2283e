package org.jcmledger.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A log of events in one order: positions from 1, without gaps, in the order of commits.
 *
 * <p>Safe for use by many threads. One transaction writes at a time and the others wait for their
 * turn; reads see committed events only, whole transactions, and never wait for a writer. Several
 * logs may be open side by side.
 *
 * <p>Scans hand events to a visitor rather than giving out a cursor: what a scan holds (a snapshot
 * in the store) is then given back on every way out. A scan that lasts keeps its store from tidying
 * up behind it, so a visitor should not wait for people.
 *
 * <p>Every method but {@link #close()} throws {@link LogClosedException} once the log is closed, a
 * scan in progress included, and another {@link EventLogException} when the store is damaged or
 * fails: {@link LedgerFileException} if it is a file.
 *
 * <p>A store of one's own passes {@code org.jcmledger.test.store.EventLogConformance} of the module
 * jcm-test. {@link WriterTurn} and {@link TurnTransaction} are there to be used by it.
 */
public interface EventLog extends AutoCloseable {

  /**
   * Waits for the writer's turn and begins a transaction that sees the newest head. It belongs to
   * the thread that began it, and nobody else writes until it is closed.
   *
   * @throws IllegalStateException if this thread has a transaction of this log open already
   * @throws EventLogException if the log was opened for reading only
   */
  LogTransaction begin();

  /**
   * Whether others, in whatever process, may write the same log while this one is open, so that its
   * head may move by itself.
   */
  default boolean isShared() {
    return false;
  }

  /** The position of the last committed event; 0 when there is none. */
  long head();

  /** The committed event with the id. */
  Optional<StoredEvent> find(String eventId);

  /**
   * The committed events with some ids, by their ids. A store that is far away asks for all of them
   * at once.
   *
   * @param eventIds the ids; those of which there is no event are not in the answer
   */
  default Map<String, StoredEvent> findAll(Collection<String> eventIds) {
    Map<String, StoredEvent> found = new HashMap<>();
    for (String eventId : eventIds) {
      find(eventId).ifPresent(event -> found.put(eventId, event));
    }
    return found;
  }

  /**
   * Shows the visitor the committed events after a position, in order. All of them are of one
   * moment: what is committed while the scan runs is not part of it.
   *
   * @param afterPosition the position before the first event wanted; 0 for all
   */
  default void scan(long afterPosition, EventVisitor visitor) {
    scan(afterPosition, Long.MAX_VALUE, visitor);
  }

  /**
   * Like {@link #scan(long, EventVisitor)}, up to a position and no further.
   *
   * @param upToPosition the position of the last event wanted; a later one than the head does no
   *     harm
   */
  void scan(long afterPosition, long upToPosition, EventVisitor visitor);

  /**
   * Shows the leaf hashes that are stored with the committed events after a position and up to
   * another, in order, all of one moment. For who needs no more than that of each event: a store
   * may be much quicker at it than at a {@link #scan(long, long, EventVisitor) scan}.
   *
   * @param afterPosition the position before the first event; 0 for all
   * @param upToPosition the position of the last event; a later one than the head does no harm
   */
  default void scanLeafHashes(long afterPosition, long upToPosition, LeafHashVisitor visitor) {
    scan(afterPosition, upToPosition, stored -> visitor.visit(stored.leafHash()));
  }

  /**
   * Shows the visitor one stream's committed events in order, all of one moment. A store need not
   * have an index for this: it may cost as much as a scan of the whole log.
   *
   * @param fromSequence the sequence of the first event wanted; 0 for all
   */
  void scanStream(String stream, long fromSequence, EventVisitor visitor);

  /** Where a snapshot of this log can be kept, if the store has a place for one. */
  default Optional<SnapshotStore> snapshots() {
    return Optional.empty();
  }

  /**
   * Closes the log; closing it again does nothing. Waits for another thread's transaction to end; a
   * transaction of this thread is rolled back. Scans in progress end with {@link
   * LogClosedException} at their next event.
   */
  @Override
  void close();
}
