package org.jcmledger.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.RowVisitor;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Makes the leaves of the tree from a ledger's rows, and notes what is wrong with them. */
final class Leaves implements RowVisitor {

  private final LeafHash leafHash = new LeafHash();

  /** Of the hashes as recomputed. */
  private final MerkleTree tree = new MerkleTree();

  /** Of the hashes as stored; null as long as they are the same. */
  private @Nullable MerkleTree stored;

  private final List<Breach> breaches = new ArrayList<>();
  private long breachCount;
  private long rows;
  private long last; // the greatest position so far
  private boolean torn; // a leaf is not known, so that the trees end before it
  private @Nullable TreeHash first;
  private @Nullable TreeHash storedFirst;

  void keepRootAt(long size) {
    tree.keepRootAt(size);
  }

  @Override
  public boolean visit(StoredEvent event) {
    if (!isInPlace(event.position())) {
      return true;
    }
    byte[] hash = leafHash.of(event);
    boolean fits = Arrays.equals(hash, event.leafHash());
    if (!fits) {
      breach(new Breach.EventChanged(event.position()));
    }
    if (!torn) {
      if (!fits && stored == null) {
        stored = tree.copy();
      }
      if (stored != null) {
        stored.add(event.leafHash());
      }
      tree.add(hash);
    }
    if (last == 1) {
      first = TreeHash.of(hash);
      storedFirst = TreeHash.of(event.leafHash());
    }
    return true;
  }

  @Override
  public boolean unreadable(long position, String what) {
    if (isInPlace(position)) {
      torn = true;
    }
    breach(new Breach.EventUnreadable(position, what));
    return true;
  }

  /** Counts a row in, unless it stands where none may. */
  private boolean isInPlace(long position) {
    rows++;
    if (position <= last) {
      breach(new Breach.EventOutOfPlace(position));
      return false;
    }
    if (position != last + 1) {
      torn = true;
      breach(new Breach.EventsMissing(last + 1, position - 1));
    }
    last = position;
    return true;
  }

  void breach(Breach breach) {
    if (breachCount++ < Verification.MOST_BREACHES) {
      breaches.add(breach);
    }
  }

  long rows() {
    return rows;
  }

  long last() {
    return last;
  }

  List<Breach> breaches() {
    return breaches;
  }

  long breachCount() {
    return breachCount;
  }

  /** The tree of all events, if all are there. */
  Optional<TreeHead> head() {
    return torn ? Optional.empty() : Optional.of(tree.head());
  }

  /** The root at a size that was to be kept, if all events up to there are there. */
  Optional<TreeHash> rootAt(long size) {
    return size <= tree.size() ? Optional.of(tree.rootAt(size)) : Optional.empty();
  }

  /** The same of the stored hashes. */
  Optional<TreeHash> storedRootAt(long size) {
    return stored == null ? rootAt(size) : Optional.of(stored.rootAt(size));
  }

  /** The first event's hash, recomputed. */
  Optional<TreeHash> first() {
    return Optional.ofNullable(first);
  }

  /** The first event's hash, as stored. */
  Optional<TreeHash> storedFirst() {
    return Optional.ofNullable(storedFirst);
  }
}
