package org.jcmledger.core.decision;

/**
 * All that a decision needs beside the state and the command.
 *
 * @param today what day it is
 * @param past what became of earlier requests
 * @param others what stands under authorisations in the other side's book
 */
public record Circumstances(Today today, PastRequests past, OtherBooks others) {

  /** Where no other book is concerned. */
  public Circumstances(Today today, PastRequests past) {
    this(today, past, OtherBooks.NONE);
  }

  /** The same, with what other books say. */
  public Circumstances with(OtherBooks others) {
    return new Circumstances(today, past, others);
  }
}
