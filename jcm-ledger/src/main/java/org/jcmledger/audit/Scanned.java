package org.jcmledger.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.LedgerDeclared;

/**
 * What was audited.
 *
 * @param ledger the ledger's name, such as its file's
 * @param declaration what it says of itself, if it begins as a ledger does
 * @param events how many events were read
 * @param head the position of the last one; 0 if there is none
 * @param lastRecordedAt when the last one was recorded
 * @param treeRoot the root of the Merkle tree over all leaf hashes as recomputed, in Base64 as in
 *     checkpoints
 * @param checkpoints what came of each checkpoint given
 * @param listings what came of each listing given
 * @param sameActivities what came of each file of activities declared to be the same
 * @param against the ledger it was compared with, if one was given
 */
public record Scanned(
    String ledger,
    Optional<LedgerDeclared> declaration,
    long events,
    long head,
    Optional<Instant> lastRecordedAt,
    String treeRoot,
    List<CheckpointResult> checkpoints,
    List<ListingResult> listings,
    List<ListingResult> sameActivities,
    Optional<String> against) {

  /** Copies the lists. */
  public Scanned {
    checkpoints = List.copyOf(checkpoints);
    listings = List.copyOf(listings);
    sameActivities = List.copyOf(sameActivities);
  }
}
