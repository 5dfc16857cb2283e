package org.jcmledger.store;

/** Takes the leaf hashes of events, one after another, on the thread that scans. */
@FunctionalInterface
public interface LeafHashVisitor {

  /**
   * Takes one event's hash. What it throws ends the scan and reaches the one who scans.
   *
   * @param leafHash the 32 stored bytes; not to be modified
   * @return whether to go on; false ends the scan
   */
  boolean visit(byte[] leafHash);
}
