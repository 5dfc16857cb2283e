package org.jcmledger.seal;

import java.util.List;
import java.util.Optional;
import org.jcmledger.seal.Comparison.Outcome;

/**
 * What a {@link Verifier} found. Immutable.
 *
 * <p>What a file alone can show is that its rows fit their hashes. Whoever changes a row and makes
 * its hash anew is found out only by a checkpoint from before; nothing says anything about the
 * events behind the latest checkpoint that fits, {@link #provedUpTo}, but their own hashes.
 *
 * @param ledger its file's real path, or its name in a database
 * @param rows how many rows were found, whatever they are
 * @param head size and root of the tree, all hashes recomputed; empty if an event is missing or
 *     unreadable, so that there is no one tree
 * @param origin which ledger it is, by its first event as recomputed; empty if that is missing or
 *     unreadable
 * @param breaches the first breaches, in the order in which they were found
 * @param breachCount how many there are in all
 * @param comparisons one for each checkpoint, in the order of their sizes
 */
public record Verification(
    String ledger,
    long rows,
    Optional<TreeHead> head,
    Optional<String> origin,
    List<Breach> breaches,
    long breachCount,
    List<Comparison> comparisons) {

  /** How many breaches a verification names; of those beyond it only the number is known. */
  public static final int MOST_BREACHES = 1000;

  /** What a verification comes to. */
  public enum Verdict {
    /** No breach was found. */
    SOUND,
    /** The file is not what a ledger writes, or not what was sealed. */
    BREACH,
    /** The file is what a ledger writes, but a checkpoint says nothing about it: of another one. */
    NOT_COMPARED
  }

  /** Copies the lists. */
  public Verification {
    breaches = List.copyOf(breaches);
    comparisons = List.copyOf(comparisons);
  }

  /** What it comes to. */
  public Verdict verdict() {
    if (breachCount > 0) {
      return Verdict.BREACH;
    }
    if (comparisons.stream().allMatch(Comparison::fits)) {
      return Verdict.SOUND;
    }
    return comparisons.stream().allMatch(c -> c.fits() || c.outcome() == Outcome.OF_ANOTHER_LEDGER)
        ? Verdict.NOT_COMPARED
        : Verdict.BREACH;
  }

  /** The position up to which the events are proved to be those that were sealed; 0 if none is. */
  public long provedUpTo() {
    return comparisons.stream()
        .filter(Comparison::fits)
        .mapToLong(comparison -> comparison.checkpoint().head().size())
        .max()
        .orElse(0);
  }

  /**
   * What there is to sign: the ledger's present head under its origin. Empty if anything is wrong,
   * since a signature would make it look right, and for a ledger without events.
   */
  public Optional<Checkpoint> toSeal() {
    return verdict() == Verdict.SOUND && origin.isPresent()
        ? head.map(whole -> new Checkpoint(origin.get(), whole))
        : Optional.empty();
  }
}
