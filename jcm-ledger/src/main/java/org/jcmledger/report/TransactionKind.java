package org.jcmledger.report;

import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;

/** The transactions of a book that its registry counts by the year. */
public enum TransactionKind {
  /** Credits came to be (発行, R1). */
  ISSUANCE,
  /** Credits went from one holding account to another (振替, R2). */
  TRANSFER,
  /** Credits were retired (無効化, R4). */
  RETIREMENT,
  /** Credits were cancelled (取消し, R3). */
  CANCELLATION,
  /** An earlier transfer, retirement or cancellation was reversed (訂正). */
  CORRECTION;

  /** Counts an event, if it is a transaction. */
  static void count(BookEvent event, Counter counter) {
    if (event instanceof CreditsIssued issued) {
      counter.add(ISSUANCE, issued.serials().size());
    } else if (event instanceof Movement movement) {
      counter.add(of(movement), movement.serials().size());
    }
  }

  private static TransactionKind of(Movement movement) {
    if (movement instanceof CreditsTransferred) {
      return TRANSFER;
    }
    if (movement instanceof CreditsRetired) {
      return RETIREMENT;
    }
    if (movement instanceof CreditsCancelled) {
      return CANCELLATION;
    }
    if (movement instanceof MovementCorrected) {
      return CORRECTION;
    }
    throw new IllegalStateException("nobody counts " + movement.getClass().getSimpleName());
  }

  /** Takes what is counted. */
  interface Counter {
    void add(TransactionKind kind, long tonnes);
  }
}
