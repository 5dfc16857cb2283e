package org.jcmledger.test.history;

import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;

/**
 * A line as notified to one book, and what that book issued of it.
 *
 * @param ref which line
 * @param notified what the book may issue
 * @param issuedCredits how many credits it issued
 * @param issuances how many times it issued
 */
public record NaiveLine(LineRef ref, NotifiedLine notified, long issuedCredits, int issuances) {

  /** What the book was notified of, in tCO2e. */
  public long notifiedAmount() {
    return notified.notified().amount();
  }

  /** What is notified but not issued, in tCO2e: the book's open obligation. */
  public long open() {
    return notifiedAmount() - issuedCredits;
  }

  NaiveLine issue(long credits) {
    return new NaiveLine(ref, notified, issuedCredits + credits, issuances + 1);
  }
}
