package org.jcmledger.audit;

/** What an audit comes to. */
public enum Verdict {
  /** At least one finding is a breach. */
  BREACH,
  /** No breach was found, but there are questions that the files at hand cannot answer. */
  INDETERMINATE,
  /** No breach was found, and no question about the books themselves is left open. */
  CLEAN
}
