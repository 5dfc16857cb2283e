package org.jcmledger.audit;

/** Takes the batches of a scan to the fold, and what the scan found to the suspicions. */
final class Pass {

  private final LedgerFold fold;
  private final Suspicions suspicions;
  private final long head;
  private final AuditProgress progress;

  Pass(LedgerFold fold, Suspicions suspicions, long head, AuditProgress progress) {
    this.fold = fold;
    this.suspicions = suspicions;
    this.head = head;
    this.progress = progress;
  }

  void take(SealedScan.Batch batch) {
    for (int i = 0; i < batch.count(); i++) {
      if (batch.broken().length > 0 && batch.broken()[i]) {
        new Suspicion(FindingCode.LEAF_HASH_MISMATCH, batch.events()[i].position())
            .report(suspicions);
      }
      fold.add(batch.events()[i]);
    }
    progress.seen(fold.events(), Math.max(head, fold.events()));
  }
}
