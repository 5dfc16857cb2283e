package org.jcmledger.axon;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.SnapshotStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes snapshots of the writer's state, in the background and when the ledger closes, so that the
 * next opening reads what follows the last one only. A snapshot is never needed: whatever is the
 * matter with one, it is not used, and whatever keeps one from being written is logged and no more.
 */
public final class Snapshots {

  /**
   * When snapshots are taken.
   *
   * @param every after how many events, while the ledger is written
   * @param atClosing for how many events it is worth the while at closing
   */
  public record Policy(long every, long atClosing) {

    /** So that an opening reads a quarter of a million events at the most. */
    public static final Policy USUAL = new Policy(250_000, 20_000);
  }

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final EventLog log;
  private final String name;
  private final Optional<SnapshotStore> store;
  private final Policy policy;
  private long lastAt;
  private Optional<Thread> writing = Optional.empty();

  Snapshots(EventLog log, String name, Policy policy, long lastAt) {
    this.log = log;
    this.name = name;
    this.store = log.snapshots();
    this.policy = policy;
    this.lastAt = lastAt;
  }

  /** What a snapshot of the log holds, if there is one that fits the log. */
  public static Optional<Past> restore(EventLog log, String name) {
    try {
      Optional<byte[]> bytes = log.snapshots().flatMap(SnapshotStore::read);
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(SummedUp.read(Snapshot.read(log, bytes.get())));
    } catch (Snapshot.UnusableException | IOException | RuntimeException e) {
      LOG.warn("The snapshot of {} is not used: {}.", name, e.getMessage());
      return Optional.empty();
    }
  }

  /** To be called with the turn, when nothing is under way. */
  void mayTake(long position, Optional<Instant> recordedAt, LiveState live, RequestsSeen requests) {
    if (store.isEmpty()
        || position - lastAt < policy.every()
        || writing.filter(Thread::isAlive).isPresent()
        || recordedAt.isEmpty()) {
      return;
    }
    byte[] summedUp = SummedUp.write(recordedAt.get(), live, requests);
    lastAt = position;
    Thread thread = new Thread(() -> write(position, summedUp), "jcm-ledger-snapshot");
    thread.setDaemon(true);
    thread.start();
    writing = Optional.of(thread);
  }

  /** To be called when nothing more will be written. */
  void close(long position, Optional<Instant> recordedAt, LiveState live, RequestsSeen requests) {
    awaitBackground();
    if (store.isPresent() && position - lastAt >= policy.atClosing() && recordedAt.isPresent()) {
      lastAt = position;
      write(position, SummedUp.write(recordedAt.get(), live, requests));
    }
  }

  private void awaitBackground() {
    boolean interrupted = false;
    while (writing.filter(Thread::isAlive).isPresent()) {
      try {
        writing.get().join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(long position, byte[] summedUp) {
    try {
      SnapshotStore to = store.orElseThrow();
      to.write(Snapshot.write(log, position, summedUp, othersUpTo(position, to)));
    } catch (RuntimeException e) {
      LOG.warn("No snapshot of {} was taken: {}.", name, e.getMessage());
    }
  }

  /** Those that the snapshot before this one has are not read from the log again. */
  private byte[] othersUpTo(long position, SnapshotStore from) {
    try {
      Optional<byte[]> bytes = from.read();
      if (bytes.isPresent()) {
        Snapshot before = Snapshot.read(log, bytes.get());
        byte[] since = OtherEvents.read(log, before.position, position);
        byte[] all = java.util.Arrays.copyOf(before.others, before.others.length + since.length);
        System.arraycopy(since, 0, all, before.others.length, since.length);
        return all;
      }
    } catch (Snapshot.UnusableException e) {
      LOG.debug("The snapshot of {} before this one is not used: {}.", name, e.getMessage());
    }
    return OtherEvents.read(log, 0, position);
  }
}
