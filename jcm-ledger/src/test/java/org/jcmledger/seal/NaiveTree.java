package org.jcmledger.seal;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1, written down as the definitions stand there. */
final class NaiveTree {

  private final List<byte[]> leafHashes;

  NaiveTree(List<byte[]> leafHashes) {
    this.leafHashes = leafHashes;
  }

  /** MTH of the first leaves. */
  TreeHash root(int size) {
    return TreeHash.of(mth(leafHashes.subList(0, size)));
  }

  /** PATH(index, D_size). */
  List<TreeHash> inclusion(int index, int size) {
    return path(index, leafHashes.subList(0, size));
  }

  /** PROOF(from, D_to). */
  List<TreeHash> consistency(int from, int to) {
    return subproof(from, leafHashes.subList(0, to), true);
  }

  private static byte[] mth(List<byte[]> d) {
    if (d.isEmpty()) {
      return sha256();
    }
    if (d.size() == 1) {
      return d.get(0);
    }
    int k = split(d.size());
    return sha256(new byte[] {1}, mth(d.subList(0, k)), mth(d.subList(k, d.size())));
  }

  private static List<TreeHash> path(int m, List<byte[]> d) {
    if (d.size() == 1) {
      return List.of();
    }
    int k = split(d.size());
    List<byte[]> left = d.subList(0, k);
    List<byte[]> right = d.subList(k, d.size());
    return m < k ? plus(path(m, left), mth(right)) : plus(path(m - k, right), mth(left));
  }

  private static List<TreeHash> subproof(int m, List<byte[]> d, boolean known) {
    if (m == d.size()) {
      return known ? List.of() : List.of(TreeHash.of(mth(d)));
    }
    int k = split(d.size());
    List<byte[]> left = d.subList(0, k);
    List<byte[]> right = d.subList(k, d.size());
    return m <= k
        ? plus(subproof(m, left, known), mth(right))
        : plus(subproof(m - k, right, false), mth(left));
  }

  private static List<TreeHash> plus(List<TreeHash> proof, byte[] hash) {
    List<TreeHash> longer = new ArrayList<>(proof);
    longer.add(TreeHash.of(hash));
    return longer;
  }

  /** The greatest power of two less than n. */
  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  static byte[] sha256(byte[]... parts) {
    MessageDigest digest = NodeHash.sha256();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }
}
