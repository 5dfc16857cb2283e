package org.jcmledger.axon;

import java.util.Arrays;
import org.jcmledger.seal.MerkleTree;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.LeafHash;

/**
 * Grows a log's Merkle tree (RFC 6962) over its rows as they are: each leaf is hashed anew, so that
 * a row that was changed beside the ledger does not pass for the one that was sealed.
 */
final class LogTree {

  private LogTree() {}

  /**
   * Adds the events that follow those in the tree, up to a position.
   *
   * @param also is shown each of these events; false ends the growing
   * @throws Snapshot.UnusableException if one of them is missing or is not as it was sealed
   */
  static void grow(MerkleTree tree, EventLog log, long upTo, EventVisitor also)
      throws Snapshot.UnusableException {
    LeafHash leafHash = new LeafHash();
    log.scan(
        tree.size(),
        upTo,
        stored -> {
          byte[] hash = leafHash.of(stored);
          if (stored.position() != tree.size() + 1 || !Arrays.equals(hash, stored.leafHash())) {
            return false;
          }
          tree.add(hash);
          return also.visit(stored);
        });
    if (tree.size() < upTo) {
      throw new Snapshot.UnusableException(
          "event " + (tree.size() + 1) + " is missing or is not as it was sealed");
    }
  }
}
