package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.seal.MerkleTree;
import org.jcmledger.store.LeafHash;
import org.jspecify.annotations.Nullable;

/** Takes a log's batches, in their order, to the tree, the ledger's claims and the checks. */
final class Pass {

  /** Grows over the hashes as computed. */
  final MerkleTree tree = new MerkleTree();

  private final LedgerFold fold;
  private final long head;
  private final AuditProgress progress;
  private final @Nullable LedgerClaims claims;
  private final LeafHash hasher = new LeafHash();

  Pass(LedgerFold fold, long head, AuditProgress progress, Optional<LedgerClaims> claims) {
    this.fold = fold;
    this.head = head;
    this.progress = progress;
    this.claims = claims.orElse(null);
  }

  /** Takes the next batch, whether somebody prepared it or not. */
  void take(Batch batch) {
    batch.prepare(hasher);
    for (int i = 0; i < batch.count(); i++) {
      tree.add(batch.hash(i));
      if (batch.isBroken(i)) {
        new Suspicion(FindingCode.LEAF_HASH_MISMATCH, batch.row(i).position())
            .report(fold.suspicions);
      }
      Seen seen = batch.seen(i);
      if (claims != null) {
        claims.add(seen.stored(), seen.event());
      }
      fold.add(seen);
    }
    progress.seen(fold.events(), Math.max(head, fold.events()));
  }
}
