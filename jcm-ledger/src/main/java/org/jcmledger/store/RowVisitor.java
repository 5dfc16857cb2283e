package org.jcmledger.store;

/**
 * Takes the rows of a ledger's table, one after another, on the thread that scans; also rows that
 * are damaged, and rows where no ledger puts any.
 */
public interface RowVisitor extends EventVisitor {

  /**
   * Takes a row that no event can be made of.
   *
   * @param position where it stands
   * @param what what is the matter, as the end of a sentence, such as {@code has no payload}
   * @return whether to go on; false ends the scan
   */
  boolean unreadable(long position, String what);
}
