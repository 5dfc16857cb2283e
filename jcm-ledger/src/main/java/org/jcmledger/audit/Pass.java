package org.jcmledger.audit;

import java.util.Optional;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Takes the batches of a scan to the fold, and what the scan found to the suspicions. */
final class Pass {

  private final LedgerFold fold;
  private final long head;
  private final AuditProgress progress;
  private final @Nullable LedgerClaims claims;

  Pass(LedgerFold fold, long head, AuditProgress progress, Optional<LedgerClaims> claims) {
    this.fold = fold;
    this.head = head;
    this.progress = progress;
    this.claims = claims.orElse(null);
  }

  void take(SealedScan.Batch batch) {
    for (int i = 0; i < batch.count(); i++) {
      StoredEvent stored = batch.event(i);
      if (batch.isBroken(i)) {
        new Suspicion(FindingCode.LEAF_HASH_MISMATCH, stored.position()).report(fold.suspicions);
      }
      Seen seen = LedgerFold.read(stored);
      if (claims != null) {
        claims.add(stored, seen.event());
      }
      fold.add(seen);
    }
    progress.seen(fold.events(), Math.max(head, fold.events()));
  }
}
