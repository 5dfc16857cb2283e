package org.jcmledger.seal;

import java.util.List;

/** Checks proofs about Merkle trees without having their leaves. */
public final class Proofs {

  private Proofs() {}

  /**
   * Whether a proof shows that the leaf is in the tree (RFC 9162 section 2.1.3.2).
   *
   * @param head the tree
   * @param index the leaf's index, from 0
   * @param leafHash the leaf's hash
   * @param proof the hashes, as {@link ProofBuilder#ofInclusion} gives them
   */
  public static boolean includes(
      TreeHead head, long index, TreeHash leafHash, List<TreeHash> proof) {
    if (index < 0 || index >= head.size()) {
      return false;
    }
    NodeHash nodeHash = new NodeHash();
    long node = index;
    long last = head.size() - 1;
    TreeHash root = leafHash;
    for (TreeHash hash : proof) {
      if (last == 0) {
        return false; // too long
      }
      if ((node & 1) == 1 || node == last) {
        root = nodeHash.of(hash, root);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        root = nodeHash.of(root, hash);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && root.equals(head.root());
  }

  /**
   * Whether a proof shows that the later tree begins with all leaves of the earlier one, in their
   * order (RFC 9162 section 2.1.4.2). Every tree extends the empty one, and a tree itself, both
   * with an empty proof.
   *
   * @param earlier the earlier tree
   * @param later the later tree
   * @param proof the hashes, as {@link ProofBuilder#ofConsistency} gives them
   */
  public static boolean isExtension(TreeHead earlier, TreeHead later, List<TreeHash> proof) {
    if (earlier.size() == 0) {
      return proof.isEmpty() && earlier.equals(new MerkleTree().head());
    }
    if (earlier.size() >= later.size()) {
      return proof.isEmpty() && earlier.equals(later);
    }
    boolean complete = Long.bitCount(earlier.size()) == 1; // then its root is a node of the later
    if (!complete && proof.isEmpty()) {
      return false;
    }
    NodeHash nodeHash = new NodeHash();
    long node = earlier.size() - 1;
    long last = later.size() - 1;
    while ((node & 1) == 1) {
      node >>= 1;
      last >>= 1;
    }
    TreeHash earlierRoot = complete ? earlier.root() : proof.get(0);
    TreeHash laterRoot = earlierRoot;
    for (TreeHash hash : complete ? proof : proof.subList(1, proof.size())) {
      if (last == 0) {
        return false; // too long
      }
      if ((node & 1) == 1 || node == last) {
        earlierRoot = nodeHash.of(hash, earlierRoot);
        laterRoot = nodeHash.of(hash, laterRoot);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        laterRoot = nodeHash.of(laterRoot, hash);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && earlierRoot.equals(earlier.root()) && laterRoot.equals(later.root());
  }
}
