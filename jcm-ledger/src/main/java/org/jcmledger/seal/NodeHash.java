package org.jcmledger.seal;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256( 0x01 || left || right ), RFC 6962 section 2.1. One thread's; allocates nothing. */
final class NodeHash {

  private static final int LENGTH = TreeHash.LENGTH;

  private final MessageDigest sha256 = sha256();
  private final byte[] node = new byte[1 + 2 * LENGTH];

  NodeHash() {
    node[0] = 1;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Puts the hash of a node at an offset; it may be that of a child. */
  void of(byte[] left, int leftAt, byte[] right, int rightAt, byte[] to, int toAt) {
    System.arraycopy(left, leftAt, node, 1, LENGTH);
    System.arraycopy(right, rightAt, node, 1 + LENGTH, LENGTH);
    sha256.update(node, 0, node.length);
    try {
      sha256.digest(to, toAt, LENGTH);
    } catch (DigestException impossible) {
      throw new IllegalStateException("there is room for the hash", impossible);
    }
  }

  TreeHash of(TreeHash left, TreeHash right) {
    byte[] hash = new byte[LENGTH];
    of(left.bytes(), 0, right.bytes(), 0, hash, 0);
    return TreeHash.at(hash, 0);
  }
}
