package org.jcmledger.seal;

import java.util.Arrays;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle tree of RFC 6962 section 2.1, grown leaf by leaf. It keeps one hash for each complete
 * subtree on its right edge, 64 at the most, so that any number of leaves takes 2 KiB; adding a
 * leaf allocates nothing.
 *
 * <p>The head may be asked for at any time and the tree grown on. Whoever knows beforehand which
 * earlier heads will be needed, such as those of checkpoints, names their sizes with {@link
 * #keepRootAt}. Not safe for use by several threads at once.
 */
public final class MerkleTree {

  private static final int LENGTH = TreeHash.LENGTH;
  private static final int LEVELS = 63;

  private final NodeHash nodeHash = new NodeHash();

  /** At level i the hash of a complete subtree of 2^i leaves, if the size has that bit. */
  private final byte[] subtrees = new byte[LEVELS * LENGTH];

  private final byte[] right = new byte[LENGTH]; // scratch
  private long size;

  private final TreeMap<Long, @Nullable TreeHash> kept = new TreeMap<>();
  private long nextKept = Long.MAX_VALUE;

  /** Creates an empty tree. */
  public MerkleTree() {}

  /** Adds the next leaf by its hash; see {@link #add(byte[], int)}. */
  public void add(byte[] leafHash) {
    add(leafHash, 0);
  }

  /**
   * Adds the next leaf.
   *
   * @param leafHash an array with the leaf's hash, 32 bytes; it is not kept
   * @param offset where the hash begins in it
   */
  public void add(byte[] leafHash, int offset) {
    System.arraycopy(leafHash, offset, right, 0, LENGTH);
    int level = 0;
    for (long bits = size; (bits & 1) != 0; bits >>>= 1) {
      nodeHash.of(subtrees, level * LENGTH, right, 0, right, 0);
      level++;
    }
    System.arraycopy(right, 0, subtrees, level * LENGTH, LENGTH);
    size++;
    if (size == nextKept) {
      keep();
    }
  }

  /** The number of leaves so far. */
  public long size() {
    return size;
  }

  /** The root hash of the leaves so far; without any, the hash of no bytes. */
  public TreeHash root() {
    if (size == 0) {
      return TreeHash.of(NodeHash.sha256().digest());
    }
    // The subtrees of the right edge, smallest first, are each a left neighbour of what is behind.
    int level = Long.numberOfTrailingZeros(size);
    byte[] root = Arrays.copyOfRange(subtrees, level * LENGTH, (level + 1) * LENGTH);
    for (long bits = size >>> ++level; bits != 0; bits >>>= 1) {
      if ((bits & 1) != 0) {
        nodeHash.of(subtrees, level * LENGTH, root, 0, root, 0);
      }
      level++;
    }
    return TreeHash.at(root, 0);
  }

  /** Size and root hash so far. */
  public TreeHead head() {
    return new TreeHead(size, root());
  }

  /**
   * Has the root kept that the tree will have at a size, for {@link #rootAt}.
   *
   * @param at the size: not less than the present one
   * @throws IllegalArgumentException if the tree is larger already
   */
  public void keepRootAt(long at) {
    if (at < size) {
      throw new IllegalArgumentException("the tree has " + size + " leaves, more than " + at);
    }
    kept.put(at, null);
    if (at == size) {
      kept.put(at, root());
    }
    awaitNext();
  }

  /**
   * The root hash that the tree had at a size.
   *
   * @param at the present size, or one given to {@link #keepRootAt} and reached since
   * @throws IllegalArgumentException if it is neither
   */
  public TreeHash rootAt(long at) {
    if (at == size) {
      return root();
    }
    TreeHash root = kept.get(at);
    if (root == null) {
      throw new IllegalArgumentException("the root at size " + at + " was not kept");
    }
    return root;
  }

  /** A tree with the same leaves and kept roots, to be grown another way. */
  MerkleTree copy() {
    MerkleTree copy = new MerkleTree();
    System.arraycopy(subtrees, 0, copy.subtrees, 0, subtrees.length);
    copy.size = size;
    copy.kept.putAll(kept);
    copy.nextKept = nextKept;
    return copy;
  }

  /** Makes the tree empty again, to be grown anew; forgets what was to be kept. */
  public void clear() {
    size = 0;
    kept.clear();
    awaitNext();
  }

  private void keep() {
    kept.put(size, root());
    awaitNext();
  }

  private void awaitNext() {
    nextKept = Objects.requireNonNullElse(kept.higherKey(size), Long.MAX_VALUE);
  }
}
