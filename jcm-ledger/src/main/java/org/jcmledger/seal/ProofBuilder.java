package org.jcmledger.seal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds a proof about a Merkle tree while its leaves go by once: that a leaf is in it (RFC 9162
 * section 2.1.3.1), or that it extends an earlier tree (section 2.1.4.1). {@link Proofs} checks
 * them. Takes as little memory as {@link MerkleTree}; not safe for use by several threads at once.
 */
public final class ProofBuilder {

  /** A subtree whose root is part of the proof: its first leaf, and the one after its last. */
  private record Span(long from, long to, int place) {}

  private final long size;
  private final List<Span> spans = new ArrayList<>();
  private final List<TreeHash> proof = new ArrayList<>();
  private final MerkleTree subtree = new MerkleTree();
  private long next;
  private int at;

  private ProofBuilder(long size) {
    this.size = size;
  }

  /**
   * A proof that the tree has a certain leaf.
   *
   * @param index the leaf's index, from 0: the event's position less one
   * @param size the number of the tree's leaves
   * @throws IllegalArgumentException if there is no such leaf
   */
  public static ProofBuilder ofInclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf " + index + " among " + size);
    }
    ProofBuilder builder = new ProofBuilder(size);
    builder.path(index, 0, size);
    return builder.planned();
  }

  /**
   * A proof that the tree extends an earlier one.
   *
   * @param from the number of leaves of the earlier tree; the proof that a tree extends the empty
   *     one is empty
   * @param to the number of leaves of the later one
   * @throws IllegalArgumentException if the earlier one were the larger
   */
  public static ProofBuilder ofConsistency(long from, long to) {
    if (from < 0 || from > to) {
      throw new IllegalArgumentException(
          "a tree of " + to + " leaves cannot extend one of " + from);
    }
    ProofBuilder builder = new ProofBuilder(to);
    if (from > 0) {
      builder.subproof(from, 0, to, true);
    }
    return builder.planned();
  }

  /** PATH of RFC 9162: the siblings on the way from the leaf to the root. */
  private void path(long index, long from, long to) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle);
      needs(middle, to);
    } else {
      path(index, middle, to);
      needs(from, middle);
    }
  }

  /** SUBPROOF of RFC 9162; {@code known}: whether the subtree is the earlier tree itself. */
  private void subproof(long earlier, long from, long to, boolean known) {
    if (earlier == to) {
      if (!known) {
        needs(from, to);
      }
      return;
    }
    long middle = from + split(to - from);
    if (earlier <= middle) {
      subproof(earlier, from, middle, known);
      needs(middle, to);
    } else {
      subproof(earlier, middle, to, false);
      needs(from, middle);
    }
  }

  /** The greatest power of two less than n. */
  static long split(long n) {
    return Long.highestOneBit(n - 1);
  }

  private void needs(long from, long to) {
    spans.add(new Span(from, to, spans.size()));
  }

  /** The subtrees do not overlap: in the order of leaves each is finished before the next. */
  private ProofBuilder planned() {
    proof.addAll(spans.stream().map(span -> TreeHash.of(new byte[TreeHash.LENGTH])).toList());
    spans.sort(Comparator.comparingLong(Span::from));
    return this;
  }

  /**
   * Shows the next leaf; those beyond the size are ignored.
   *
   * @param leafHash an array with the leaf's hash, 32 bytes; it is not kept
   * @param offset where the hash begins in it
   */
  public void add(byte[] leafHash, int offset) {
    if (at < spans.size() && next >= spans.get(at).from()) {
      subtree.add(leafHash, offset);
      Span span = spans.get(at);
      if (next + 1 == span.to()) {
        proof.set(span.place(), subtree.root());
        subtree.clear();
        at++;
      }
    }
    next++;
  }

  /**
   * The proof, in the order of RFC 9162.
   *
   * @throws IllegalStateException if not all of the tree's leaves have been shown
   */
  public List<TreeHash> proof() {
    if (next < size) {
      throw new IllegalStateException("only " + next + " of " + size + " leaves were shown");
    }
    return List.copyOf(proof);
  }
}
