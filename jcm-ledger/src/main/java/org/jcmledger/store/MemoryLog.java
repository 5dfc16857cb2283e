package org.jcmledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An event log in memory: for tests, and for ledgers that need not outlive their process. Keeps the
 * promises of {@link EventLog} except durability; bounded only by the heap.
 */
public final class MemoryLog implements EventLog {

  private static final String NAME = "in memory";

  /**
   * Events up to a count. The array may hold later ones behind that, and grows by being copied, so
   * whoever holds a snapshot needs no lock.
   */
  private static final class Snapshot {
    final StoredEvent[] events;
    final int count;

    Snapshot(StoredEvent[] events, int count) {
      this.events = events;
      this.count = count;
    }
  }

  private final WriterTurn turn = new WriterTurn(NAME);
  private final LeafHash leafHash = new LeafHash(); // used by whoever has the turn
  private final Map<String, StoredEvent> byId = new ConcurrentHashMap<>();
  private volatile Snapshot committed = new Snapshot(new StoredEvent[16], 0);
  private @Nullable MemoryTransaction current; // seen by whoever has the turn

  /** Creates an empty log. */
  public MemoryLog() {}

  @Override
  public LogTransaction begin() {
    turn.take();
    MemoryTransaction transaction = new MemoryTransaction(committed);
    current = transaction;
    return transaction;
  }

  @Override
  public long head() {
    turn.requireNotClosed();
    return committed.count;
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    turn.requireNotClosed();
    // The index runs ahead of the snapshot while a commit is being published.
    long head = committed.count;
    return Optional.ofNullable(byId.get(eventId)).filter(event -> event.position() <= head);
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    turn.requireNotClosed();
    Snapshot snapshot = committed;
    long end = Math.min(snapshot.count, upToPosition);
    for (long at = Math.max(0, afterPosition); at < end; at++) {
      turn.requireNotClosed();
      if (!visitor.visit(snapshot.events[(int) at])) {
        return;
      }
    }
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    scan(
        0,
        event ->
            !event.stream().equals(stream)
                || event.sequence() < fromSequence
                || visitor.visit(event));
  }

  @Override
  public void close() {
    if (turn.isMine() && current != null) {
      current.close();
    }
    if (turn.closeForEver()) {
      committed = new Snapshot(new StoredEvent[0], 0);
      byId.clear();
    }
  }

  private void publish(List<StoredEvent> events) {
    Snapshot before = committed;
    int count = Math.addExact(before.count, events.size());
    StoredEvent[] all = before.events;
    if (count > all.length) {
      all = Arrays.copyOf(all, (int) Math.max(count, Math.min(2L * all.length, 1 << 30)));
    }
    int at = before.count;
    for (StoredEvent event : events) {
      all[at++] = event;
      byId.put(event.eventId(), event);
    }
    committed = new Snapshot(all, count);
  }

  private final class MemoryTransaction extends TurnTransaction {

    private final List<StoredEvent> appended = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    MemoryTransaction(Snapshot snapshot) {
      super(
          turn,
          leafHash,
          snapshot.count,
          snapshot.count == 0
              ? OptionalLong.empty()
              : OptionalLong.of(snapshot.events[snapshot.count - 1].recordedAt()));
    }

    @Override
    protected void insert(StoredEvent event) {
      if (byId.containsKey(event.eventId()) || !ids.add(event.eventId())) {
        throw new DuplicateEventIdException(event.eventId(), null);
      }
      appended.add(event);
    }

    @Override
    protected void commitInStore() {
      publish(appended);
    }

    @Override
    protected void rollBackInStore() {
      appended.clear();
    }

    @Override
    protected void ended() {
      current = null;
    }
  }
}
