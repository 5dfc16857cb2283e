package org.jcmledger.axon;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jcmledger.seal.MerkleTree;
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

  /** The tree of the events of the snapshot that is kept, of its writer; or of none. */
  private final MerkleTree tree;

  private long lastAt;
  private Optional<Thread> writing = Optional.empty();

  /**
   * Goes on from a snapshot.
   *
   * @param tree of the events that it covers, to be grown on; empty if there is none
   */
  Snapshots(EventLog log, String name, Policy policy, MerkleTree tree) {
    this.log = log;
    this.name = name;
    this.store = log.snapshots();
    this.policy = policy;
    this.tree = tree;
    this.lastAt = tree.size();
  }

  /** What a snapshot of the log holds, if there is one that fits the log. */
  public static Optional<Past> restore(EventLog log, String name) {
    try {
      Optional<byte[]> bytes = log.snapshots().flatMap(SnapshotStore::read);
      return bytes.isEmpty()
          ? Optional.empty()
          : Optional.of(restore(log, Snapshot.read(bytes.get())));
    } catch (Snapshot.UnusableException | IOException | RuntimeException e) {
      LOG.warn("The snapshot of {} is not used: {}.", name, e.getMessage());
      return Optional.empty();
    }
  }

  private static Past restore(EventLog log, Snapshot snapshot)
      throws Snapshot.UnusableException, IOException {
    try (TreeCheck check = new TreeCheck(log, snapshot.head)) {
      Past past = SummedUp.read(snapshot);
      past.boundTo(check.tree());
      return past;
    }
  }

  /** Whether one should be taken; to be called with the turn. */
  boolean isDue(long position) {
    return store.isPresent()
        && position - lastAt >= policy.every()
        && writing.filter(Thread::isAlive).isEmpty();
  }

  /** To be called with the turn, when nothing is under way. */
  void mayTake(long position, Optional<Instant> recordedAt, LiveState live, RequestsSeen requests) {
    if (!isDue(position) || recordedAt.isEmpty()) {
      return;
    }
    SummedUp summedUp = new SummedUp(recordedAt.get(), live, requests);
    lastAt = position;
    Thread thread =
        new Thread(() -> write(position, policy.every(), summedUp), "jcm-ledger-snapshot");
    thread.setDaemon(true);
    thread.start();
    writing = Optional.of(thread);
  }

  /** To be called when nothing more will be written. */
  void close(long position, Optional<Instant> recordedAt, LiveState live, RequestsSeen requests) {
    awaitBackground();
    if (store.isPresent() && position - lastAt >= policy.atClosing() && recordedAt.isPresent()) {
      lastAt = position;
      write(position, policy.atClosing(), new SummedUp(recordedAt.get(), live, requests));
    }
  }

  private void awaitBackground() {
    writing.ifPresent(Threads::join);
  }

  private void write(long position, long worthwhile, SummedUp summedUp) {
    try {
      SnapshotStore to = store.orElseThrow();
      Optional<Snapshot> before = kept(to).filter(this::isOfThisLog);
      if (before.isPresent() && position - before.get().head.size() < worthwhile) {
        LOG.debug("Another process has taken a snapshot of {} that will do.", name);
        return;
      }
      byte[] others = othersUpTo(position, before);
      to.write(Snapshot.write(tree.head(), summedUp.bytes(), others));
    } catch (Snapshot.UnusableException | RuntimeException e) {
      LOG.warn("No snapshot of {} was taken: {}.", name, e.getMessage());
    }
  }

  /** The snapshot that is kept, be it of this process or of another that writes the same log. */
  private Optional<Snapshot> kept(SnapshotStore in) {
    try {
      Optional<byte[]> bytes = in.read();
      return bytes.isEmpty() ? Optional.empty() : Optional.of(Snapshot.read(bytes.get()));
    } catch (Snapshot.UnusableException e) {
      LOG.debug("The snapshot of {} before this one is not used: {}.", name, e.getMessage());
      return Optional.empty();
    }
  }

  /** Whether the log has these events; then the tree is as large as that of the snapshot. */
  private boolean isOfThisLog(Snapshot kept) {
    long size = kept.head.size();
    if (size < tree.size() || size > log.head()) {
      return false;
    }
    log.scanLeafHashes(
        tree.size(),
        size,
        leafHash -> {
          tree.add(leafHash);
          return true;
        });
    return kept.head.equals(tree.head());
  }

  /**
   * All events that are not summed up, and the tree grown by all that are new. Those that the
   * snapshot before this one has are not read from the log again; without one, all begins anew.
   */
  private byte[] othersUpTo(long position, Optional<Snapshot> before)
      throws Snapshot.UnusableException {
    OtherEvents.Collected others = new OtherEvents.Collected();
    if (before.isPresent()) {
      others.addAll(before.get().others);
    } else {
      tree.clear();
    }
    LogTree.grow(tree, log, position, others);
    return others.bytes();
  }
}
