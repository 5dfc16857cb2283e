package org.jcmledger.seal;

/**
 * What came of holding a ledger's events against one checkpoint.
 *
 * @param checkpoint the checkpoint
 * @param outcome whether they fit
 * @param after only where they do not fit: the last position up to which all is proved by another
 *     checkpoint, or by the origin, which holds the first event's hash; 0 if nothing is. The
 *     difference lies after it
 * @param storedHashesFit only where they do not fit: whether the hashes stored with the events give
 *     the sealed root. Then these are the sealed ones, and exactly the events that do not fit their
 *     own stored hashes were changed
 */
public record Comparison(
    Checkpoint checkpoint, Outcome outcome, long after, boolean storedHashesFit) {

  /** Whether a ledger's events fit a checkpoint. */
  public enum Outcome {
    /** The ledger's first events are those that were sealed. */
    EXTENDED,
    /** They are not: among them something was changed, added, taken out or swapped. */
    CONTRADICTED,
    /**
     * They are not what this checkpoint seals, but a later checkpoint fits, or one of the same
     * size: the two checkpoints cannot both be of one history, and the file cannot say which is.
     */
    AT_ODDS,
    /** The ledger ends before the last event that was sealed. */
    BEYOND_END,
    /** An event among them is missing or unreadable, so that there is nothing to compare. */
    NOT_COMPARABLE,
    /** It is of another ledger, or this ledger's first event is not the one that was sealed. */
    OF_ANOTHER_LEDGER
  }

  /** Whether the ledger fits. */
  public boolean fits() {
    return outcome == Outcome.EXTENDED;
  }
}
