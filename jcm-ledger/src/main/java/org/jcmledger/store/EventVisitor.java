package org.jcmledger.store;

/** Takes the events of a scan, one after another, on the thread that scans. */
@FunctionalInterface
public interface EventVisitor {

  /**
   * Takes one event. What it throws ends the scan and reaches the one who scans.
   *
   * @return whether to go on; false ends the scan
   */
  boolean visit(StoredEvent event);
}
