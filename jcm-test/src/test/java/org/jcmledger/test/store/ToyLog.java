package org.jcmledger.test.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jcmledger.store.DuplicateEventIdException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.LeafHashVisitor;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.SnapshotStore;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.store.TurnTransaction;
import org.jcmledger.store.WriterTurn;

/**
 * The smallest store there can be, as a third party would write it with what is public; and, by one
 * fault each, the stores that the conformance suite has to refuse.
 */
final class ToyLog implements EventLog {

  /** What is broken. */
  enum Fault {
    NONE,
    LOSES_THE_LAST_EVENT_OF_A_COMMIT,
    LEAVES_A_GAP_AFTER_A_ROLLBACK,
    SHOWS_WHAT_IS_NOT_COMMITTED,
    KEEPS_WHAT_WAS_ROLLED_BACK,
    COMMITS_EVENT_BY_EVENT,
    SEALS_WITH_ANOTHER_HASH,
    ACCEPTS_A_TAKEN_ID,
    TRIMS_IDS,
    SCANS_BACKWARDS,
    SCANS_FROM_THE_POSITION_ITSELF,
    SCANS_WHAT_IS_APPENDED_MEANWHILE,
    FORGETS_TO_STOP,
    SHOWS_ONE_LEAF_HASH_TOO_FEW,
    MIXES_STREAMS,
    CUTS_PAYLOADS,
    FINDS_ONE_TOO_FEW,
    CUTS_SNAPSHOTS,
    LEAVES_THE_END_OF_A_LONGER_SNAPSHOT,
    KEEPS_THE_FIRST_SNAPSHOT,
    ANSWERS_AFTER_CLOSE,
    READERS_WAIT_FOR_WRITERS
  }

  private final Fault fault;
  private final WriterTurn turn = new WriterTurn("toy");
  private final LeafHash leafHash = new LeafHash();
  private final Object reading = new Object();
  private List<StoredEvent> committed = new CopyOnWriteArrayList<>();
  private Optional<byte[]> snapshot = Optional.empty();
  private long lost;
  private Optional<ToyTransaction> current = Optional.empty();

  ToyLog(Fault fault) {
    this.fault = fault;
  }

  private boolean has(Fault one) {
    return fault == one;
  }

  @Override
  public LogTransaction begin() {
    turn.take();
    ToyTransaction transaction = new ToyTransaction(head());
    current = Optional.of(transaction);
    return transaction;
  }

  private List<StoredEvent> events() {
    if (!has(Fault.ANSWERS_AFTER_CLOSE)) {
      turn.requireNotClosed();
    }
    if (has(Fault.READERS_WAIT_FOR_WRITERS) && !turn.isMine()) {
      turn.take();
      turn.pass();
    }
    synchronized (reading) {
      return has(Fault.SCANS_WHAT_IS_APPENDED_MEANWHILE) ? committed : List.copyOf(committed);
    }
  }

  @Override
  public long head() {
    List<StoredEvent> events = events();
    return events.isEmpty() ? 0 : events.get(events.size() - 1).position();
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    return events().stream().filter(event -> same(event.eventId(), eventId)).findFirst();
  }

  @Override
  public Map<String, StoredEvent> findAll(Collection<String> eventIds) {
    Map<String, StoredEvent> found = new HashMap<>(EventLog.super.findAll(eventIds));
    if (has(Fault.FINDS_ONE_TOO_FEW) && found.size() > 1) {
      found.remove(found.keySet().iterator().next());
    }
    return found;
  }

  private boolean same(String one, String other) {
    return has(Fault.TRIMS_IDS) ? one.trim().equals(other.trim()) : one.equals(other);
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    List<StoredEvent> events = events();
    for (int at = 0; at < events.size(); at++) {
      StoredEvent event = events.get(has(Fault.SCANS_BACKWARDS) ? events.size() - 1 - at : at);
      long first = has(Fault.SCANS_FROM_THE_POSITION_ITSELF) ? afterPosition : afterPosition + 1;
      if ((event.position() < first && afterPosition >= 0) || event.position() > upToPosition) {
        continue;
      }
      if (!has(Fault.ANSWERS_AFTER_CLOSE)) {
        turn.requireNotClosed();
      }
      if (!visitor.visit(event) && !has(Fault.FORGETS_TO_STOP)) {
        return;
      }
    }
  }

  @Override
  public void scanLeafHashes(long afterPosition, long upToPosition, LeafHashVisitor visitor) {
    long after = has(Fault.SHOWS_ONE_LEAF_HASH_TOO_FEW) ? afterPosition + 1 : afterPosition;
    scan(after, upToPosition, event -> visitor.visit(event.leafHash()));
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    scan(
        0,
        event ->
            !(has(Fault.MIXES_STREAMS) || event.stream().equals(stream))
                || event.sequence() < fromSequence
                || visitor.visit(event));
  }

  @Override
  public Optional<SnapshotStore> snapshots() {
    return Optional.of(
        new SnapshotStore() {
          @Override
          public Optional<byte[]> read() {
            return snapshot.map(byte[]::clone);
          }

          @Override
          public void write(byte[] bytes) {
            snapshot = Optional.of(kept(bytes));
          }
        });
  }

  private byte[] kept(byte[] bytes) {
    if (has(Fault.CUTS_SNAPSHOTS)) {
      return Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 20));
    }
    byte[] before = snapshot.orElse(bytes);
    if (has(Fault.KEEPS_THE_FIRST_SNAPSHOT)) {
      return before;
    }
    if (has(Fault.LEAVES_THE_END_OF_A_LONGER_SNAPSHOT) && before.length > bytes.length) {
      byte[] both = before.clone();
      System.arraycopy(bytes, 0, both, 0, bytes.length);
      return both;
    }
    return bytes.clone();
  }

  @Override
  public void close() {
    if (turn.isMine()) {
      current.ifPresent(LogTransaction::close);
    }
    turn.closeForEver();
  }

  private final class ToyTransaction extends TurnTransaction {

    private final List<StoredEvent> appended = new ArrayList<>();

    ToyTransaction(long head) {
      super(
          turn,
          leafHash,
          head + lost,
          head == 0
              ? OptionalLong.empty()
              : OptionalLong.of(committed.get(committed.size() - 1).recordedAt()));
    }

    @Override
    protected void insert(StoredEvent event) {
      if (!has(Fault.ACCEPTS_A_TAKEN_ID)
          && (appended.stream().anyMatch(other -> same(other.eventId(), event.eventId()))
              || committed.stream().anyMatch(other -> same(other.eventId(), event.eventId())))) {
        throw new DuplicateEventIdException(event.eventId(), null);
      }
      StoredEvent stored = has(Fault.SEALS_WITH_ANOTHER_HASH) ? resealed(event) : event;
      if (has(Fault.CUTS_PAYLOADS)) {
        stored = cut(event);
      }
      appended.add(stored);
      if (has(Fault.SHOWS_WHAT_IS_NOT_COMMITTED)) {
        committed.add(stored);
      }
    }

    private StoredEvent resealed(StoredEvent event) {
      byte[] hash = event.leafHash().clone();
      hash[31] ^= 1;
      return with(event, event.payload(), hash);
    }

    private StoredEvent cut(StoredEvent event) {
      int length = Math.min(event.payload().length, 65_535);
      return with(event, Arrays.copyOf(event.payload(), length), event.leafHash());
    }

    private StoredEvent with(StoredEvent event, byte[] payload, byte[] hash) {
      return new StoredEvent(
          event.position(),
          event.eventId(),
          event.stream(),
          event.sequence(),
          event.type(),
          event.revision(),
          event.recordedAt(),
          payload,
          event.metadata(),
          hash);
    }

    @Override
    protected void commitInStore() {
      if (has(Fault.SHOWS_WHAT_IS_NOT_COMMITTED)) {
        return;
      }
      int count = appended.size();
      if (has(Fault.LOSES_THE_LAST_EVENT_OF_A_COMMIT) && count > 1) {
        count--;
      }
      if (has(Fault.COMMITS_EVENT_BY_EVENT)) {
        for (StoredEvent event : appended) {
          committed.add(event);
          LockSupport.parkNanos(1_000_000);
        }
        return;
      }
      synchronized (reading) {
        committed.addAll(appended.subList(0, count));
      }
    }

    @Override
    protected void rollBackInStore() {
      if (has(Fault.LEAVES_A_GAP_AFTER_A_ROLLBACK)) {
        lost += appended.size();
      }
      if (has(Fault.KEEPS_WHAT_WAS_ROLLED_BACK)) {
        committed.addAll(appended);
      }
    }

    @Override
    protected void ended() {
      current = Optional.empty();
    }
  }
}
