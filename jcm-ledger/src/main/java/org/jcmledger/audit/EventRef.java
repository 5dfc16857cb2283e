package org.jcmledger.audit;

import java.time.Instant;

/**
 * An event that a finding rests on.
 *
 * @param origin in which of the ledgers at hand it stands
 * @param position its place in that ledger's log
 * @param eventId its stored id
 * @param type the stored name of its type, such as {@code jcm.CreditsTransferred}
 * @param stream the book or committee, such as {@code book/JP}
 * @param recordedAt when it was recorded
 */
public record EventRef(
    Origin origin, long position, String eventId, String type, String stream, Instant recordedAt) {

  /** Which ledger is meant. */
  public enum Origin {
    /** The ledger that is audited. */
    AUDITED,
    /** The ledger it is compared with. */
    AGAINST
  }
}
