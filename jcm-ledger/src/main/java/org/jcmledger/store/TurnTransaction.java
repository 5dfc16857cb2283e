package org.jcmledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/**
 * What the transactions of all stores have in common: the turn, positions, hashes, the end. A store
 * extends it with what it does in its own transaction, and hands it out from {@link
 * EventLog#begin()} after it has taken the turn.
 *
 * <p>Everything is called by the thread that has the turn.
 */
public abstract class TurnTransaction implements LogTransaction {

  private enum State {
    OPEN,
    FAILED,
    ENDED
  }

  private final WriterTurn turn;
  private final LeafHash leafHash;
  private long head;
  private OptionalLong lastRecordedAt;
  private State state = State.OPEN;

  /**
   * The turn has been taken; this transaction passes it on when it ends.
   *
   * @param turn the log's turn
   * @param leafHash the log's hasher, used by whoever has the turn
   * @param head the position of the last committed event; 0 when there is none
   * @param lastRecordedAt when it was recorded
   */
  protected TurnTransaction(
      WriterTurn turn, LeafHash leafHash, long head, OptionalLong lastRecordedAt) {
    this.turn = turn;
    this.leafHash = leafHash;
    this.head = head;
    this.lastRecordedAt = lastRecordedAt;
  }

  /**
   * Writes one event into the store's transaction, or keeps it for {@link #flush()}.
   *
   * @throws DuplicateEventIdException if its id is taken
   */
  protected abstract void insert(StoredEvent event);

  /**
   * Writes the events that {@link #insert} has only kept; called after the last one of each append.
   * A store that writes each at once has nothing to do here.
   *
   * @throws DuplicateEventIdException if one of their ids is taken
   */
  protected void flush() {}

  /** Makes it durable and visible, or throws what {@link LogTransaction#commit()} throws. */
  protected abstract void commitInStore();

  /** Undoes it; throws nothing, since there is nobody who could do better. */
  protected abstract void rollBackInStore();

  /** Called when the transaction is over, just before the turn is passed on. */
  protected abstract void ended();

  @Override
  public final long head() {
    requireOpen();
    return head;
  }

  @Override
  public final OptionalLong lastRecordedAt() {
    requireOpen();
    return lastRecordedAt;
  }

  @Override
  public final List<StoredEvent> append(List<NewEvent> events) {
    requireOpen();
    state = State.FAILED; // until every event is in
    List<StoredEvent> appended = new ArrayList<>(events.size());
    for (NewEvent event : events) {
      StoredEvent stored = StoredEvent.of(event, head + 1, leafHash.of(event, head + 1));
      insert(stored);
      appended.add(stored);
      head++;
      lastRecordedAt = OptionalLong.of(event.recordedAt());
    }
    flush();
    state = State.OPEN;
    return Collections.unmodifiableList(appended);
  }

  @Override
  public final void commit() {
    requireOpen();
    state = State.FAILED; // until it is done
    commitInStore();
    end();
  }

  @Override
  public final void close() {
    if (state == State.ENDED) {
      return;
    }
    if (!turn.isMine()) {
      throw new IllegalStateException("a transaction is closed by the thread that began it");
    }
    try {
      rollBackInStore();
    } finally {
      end();
    }
  }

  private void end() {
    state = State.ENDED;
    ended();
    turn.pass();
  }

  private void requireOpen() {
    if (!turn.isMine() || state == State.ENDED) {
      throw new IllegalStateException("the transaction has ended, or is another thread's");
    }
    if (state == State.FAILED) {
      throw new IllegalStateException("the transaction has failed and can only be closed");
    }
  }
}
