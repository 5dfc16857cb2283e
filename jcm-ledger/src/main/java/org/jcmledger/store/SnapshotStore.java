package org.jcmledger.store;

import java.util.Optional;

/**
 * Where a log's snapshot is kept: what its events came to at some moment, so that a ledger need not
 * read all of them again. It is never needed and may be lost at any time. Used by one thread at a
 * time.
 */
public interface SnapshotStore {

  /**
   * The bytes written last, or nothing.
   *
   * @throws EventLogException if there are some and they cannot be read
   */
  Optional<byte[]> read();

  /**
   * Keeps these bytes in place of those before; if it fails or is interrupted, those before stay.
   *
   * @throws EventLogException if they cannot be written
   */
  void write(byte[] snapshot);
}
