package org.jcmledger.axon;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jcmledger.seal.MerkleTree;
import org.jcmledger.seal.TreeHead;
import org.jcmledger.store.EventLog;

/**
 * Finds out on a thread of its own whether a log's events still come to a tree's head, while the
 * caller's thread makes use of its time. To be closed in any case: then the log is no longer read.
 */
final class TreeCheck implements AutoCloseable {

  private final TreeHead head;
  private final FutureTask<MerkleTree> task;
  private final Thread thread;
  private volatile boolean closed;

  TreeCheck(EventLog log, TreeHead head) {
    this.head = head;
    this.task = new FutureTask<>(() -> grow(log));
    this.thread = new Thread(task, "jcm-ledger-tree");
    thread.setDaemon(true);
    thread.start();
  }

  private MerkleTree grow(EventLog log) throws Snapshot.UnusableException {
    MerkleTree tree = new MerkleTree();
    log.scanLeafHashes(
        0,
        head.size(),
        leafHash -> {
          tree.add(leafHash);
          return !closed;
        });
    LogTree.requireAll(tree, head.size());
    return tree;
  }

  /**
   * The tree of the events, when it is grown.
   *
   * @throws Snapshot.UnusableException if it has another head
   */
  MerkleTree tree() throws Snapshot.UnusableException {
    try {
      MerkleTree tree = task.get();
      if (!tree.head().equals(head)) {
        throw new Snapshot.UnusableException(
            "the first " + head.size() + " events of the ledger are not those it was taken of");
      }
      return tree;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the opening was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Snapshot.UnusableException unusable) {
        throw unusable;
      }
      throw new Snapshot.UnusableException("the ledger cannot be read: " + e.getCause());
    }
  }

  @Override
  public void close() {
    closed = true;
    Threads.join(thread);
  }
}
