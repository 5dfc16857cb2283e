package org.jcmledger;

import java.time.InstantSource;
import org.jcmledger.axon.Snapshots;
import org.jcmledger.store.EventLog;

/** Opens a ledger that takes snapshots sooner than usual, which is not for applications to say. */
public final class WithSnapshots {

  private WithSnapshots() {}

  public static JcmLedger open(EventLog log, Snapshots.Policy policy) {
    return JcmLedger.resume(log, "a test's ledger", InstantSource.system(), policy);
  }
}
