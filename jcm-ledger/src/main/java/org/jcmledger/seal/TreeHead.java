package org.jcmledger.seal;

/**
 * The head of a Merkle tree: how many leaves it has, and the hash that stands for all of them.
 *
 * @param size the number of leaves, which for a ledger is the position of the last event; 0 or more
 * @param root the root hash
 */
public record TreeHead(long size, TreeHash root) {

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if the size is negative
   */
  public TreeHead {
    if (size < 0) {
      throw new IllegalArgumentException("a tree of size " + size);
    }
  }
}
