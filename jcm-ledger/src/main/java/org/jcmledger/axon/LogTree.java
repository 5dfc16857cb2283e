package org.jcmledger.axon;

import org.jcmledger.seal.MerkleTree;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;

/** Grows a log's Merkle tree (RFC 6962) over the leaf hashes that are stored with its events. */
final class LogTree {

  private LogTree() {}

  /**
   * Adds the events that follow those in the tree, up to a position.
   *
   * @param also is shown each of these events
   * @throws Snapshot.UnusableException if not all of them are there
   */
  static void grow(MerkleTree tree, EventLog log, long upTo, EventVisitor also)
      throws Snapshot.UnusableException {
    log.scan(
        tree.size(),
        upTo,
        stored -> {
          tree.add(stored.leafHash());
          return also.visit(stored);
        });
    requireAll(tree, upTo);
  }

  /** A tree is of as many leaves as there are rows, so one that is too small lacks some. */
  static void requireAll(MerkleTree tree, long upTo) throws Snapshot.UnusableException {
    if (tree.size() != upTo) {
      throw new Snapshot.UnusableException(
          "the ledger has " + tree.size() + " of the " + upTo + " events that it is to cover");
    }
  }
}
