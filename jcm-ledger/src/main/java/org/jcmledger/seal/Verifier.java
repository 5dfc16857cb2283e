package org.jcmledger.seal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jcmledger.seal.Comparison.Outcome;
import org.jcmledger.store.SettledLedger;
import org.jcmledger.store.StoredRows;

/**
 * Verifies a ledger: recomputes every event's hash from its stored bytes in one scan, looks that
 * positions run from 1 without gaps, and holds the tree against checkpoints. It believes nothing
 * that the file says of itself and does not know what events mean.
 */
public final class Verifier {

  private final List<Checkpoint> checkpoints;
  private final VerificationProgress progress;

  private Verifier(Collection<Checkpoint> checkpoints, VerificationProgress progress) {
    this.progress = progress;
    this.checkpoints =
        checkpoints.stream()
            .sorted(Comparator.comparingLong(checkpoint -> checkpoint.head().size()))
            .toList();
  }

  /**
   * Verifies a settled file, its structure included. The file is afterwards as it was, byte for
   * byte.
   *
   * @param checkpoints signed heads of the ledger, of any ages; none is possible too
   * @throws org.jcmledger.store.LedgerFileException if the file is not a ledger's, is not settled,
   *     or cannot be read to its end
   */
  public static Verification verify(Path path, Collection<Checkpoint> checkpoints) {
    return verify(path, checkpoints, VerificationProgress.NONE);
  }

  /** The same, and tells how far it has come. */
  public static Verification verify(
      Path path, Collection<Checkpoint> checkpoints, VerificationProgress progress) {
    try (SettledLedger ledger = SettledLedger.open(path)) {
      return new Verifier(checkpoints, progress).verify(ledger, ledger::structureFaults);
    }
  }

  /**
   * Verifies the rows of a ledger that may be in use: all but its file's structure.
   *
   * @param checkpoints signed heads of the ledger, of any ages; none is possible too
   * @throws org.jcmledger.store.EventLogException if the rows cannot be read to the end
   */
  public static Verification verify(StoredRows rows, Collection<Checkpoint> checkpoints) {
    return verify(rows, checkpoints, VerificationProgress.NONE);
  }

  /** The same, and tells how far it has come. */
  public static Verification verify(
      StoredRows rows, Collection<Checkpoint> checkpoints, VerificationProgress progress) {
    return new Verifier(checkpoints, progress).verify(rows, List::of);
  }

  private interface Examination {
    List<String> faults();
  }

  private Verification verify(StoredRows rows, Examination structure) {
    Leaves leaves = new Leaves();
    checkpoints.forEach(checkpoint -> leaves.keepRootAt(checkpoint.head().size()));
    rows.scanRows(new CountedRows(leaves, rows.head(), progress));
    structure.faults().forEach(fault -> leaves.breach(new Breach.StructureDamaged(fault)));
    return new Verification(
        rows.name(),
        leaves.rows(),
        leaves.head(),
        leaves.first().map(Checkpoint::originOf),
        leaves.breaches(),
        leaves.breachCount(),
        compared(leaves));
  }

  private List<Comparison> compared(Leaves leaves) {
    List<Outcome> outcomes = checkpoints.stream().map(c -> outcome(c, leaves)).toList();
    List<Comparison> comparisons = new ArrayList<>();
    long proved = 0; // by a fitting checkpoint, or by the origin
    for (int i = 0; i < checkpoints.size(); i++) {
      Checkpoint checkpoint = checkpoints.get(i);
      long size = checkpoint.head().size();
      Outcome outcome = outcomes.get(i);
      if (outcome == Outcome.CONTRADICTED && fitsFrom(size, outcomes)) {
        outcome = Outcome.AT_ODDS;
      }
      if (outcome == Outcome.EXTENDED) {
        proved = size;
      }
      boolean differs = outcome == Outcome.CONTRADICTED;
      long after = Math.max(proved, originFits(checkpoint, leaves.first()) ? 1 : 0);
      boolean storedFit =
          differs && leaves.storedRootAt(size).filter(checkpoint.head().root()::equals).isPresent();
      comparisons.add(new Comparison(checkpoint, outcome, differs ? after : 0, storedFit));
    }
    return comparisons;
  }

  private boolean fitsFrom(long size, List<Outcome> outcomes) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i) == Outcome.EXTENDED && checkpoints.get(i).head().size() >= size) {
        return true;
      }
    }
    return false;
  }

  private static Outcome outcome(Checkpoint checkpoint, Leaves leaves) {
    // A first event that does not fit its hash may still show, by that hash, whose it was.
    boolean ofThisLedger =
        leaves.first().isEmpty()
            || originFits(checkpoint, leaves.first())
            || originFits(checkpoint, leaves.storedFirst());
    if (!ofThisLedger) {
      return Outcome.OF_ANOTHER_LEDGER;
    }
    long size = checkpoint.head().size();
    if (size > leaves.last()) {
      return Outcome.BEYOND_END;
    }
    Optional<TreeHash> root = leaves.rootAt(size);
    if (root.isEmpty()) {
      return Outcome.NOT_COMPARABLE;
    }
    return root.get().equals(checkpoint.head().root()) ? Outcome.EXTENDED : Outcome.CONTRADICTED;
  }

  private static boolean originFits(Checkpoint checkpoint, Optional<TreeHash> first) {
    return first.map(Checkpoint::originOf).filter(checkpoint.origin()::equals).isPresent();
  }
}
