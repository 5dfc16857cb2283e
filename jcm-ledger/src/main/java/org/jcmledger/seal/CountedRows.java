package org.jcmledger.seal;

import org.jcmledger.store.RowVisitor;
import org.jcmledger.store.StoredEvent;

/** Counts rows on their way to whoever looks at them, and tells it every so often. */
final class CountedRows implements RowVisitor {

  private static final int EVERY = 512;

  private final RowVisitor visitor;
  private final long head;
  private final VerificationProgress progress;
  private long rows;

  CountedRows(RowVisitor visitor, long head, VerificationProgress progress) {
    this.visitor = visitor;
    this.head = head;
    this.progress = progress;
  }

  @Override
  public boolean visit(StoredEvent event) {
    count();
    return visitor.visit(event);
  }

  @Override
  public boolean unreadable(long position, String what) {
    count();
    return visitor.unreadable(position, what);
  }

  private void count() {
    rows++;
    if (rows % EVERY == 0) {
      progress.seen(rows, Math.max(rows, head));
    }
  }
}
