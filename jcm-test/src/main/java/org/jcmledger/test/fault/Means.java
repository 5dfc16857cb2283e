package org.jcmledger.test.fault;

/** What can find a fault, from what needs least to what needs most. */
public enum Means {
  /** A row's bytes do not give the hash stored with it. */
  SEAL("the seal"),
  /** An event cannot be read: the audit stops at it and names it. */
  FORM("the form"),
  /** The audit's rules, from this file alone. */
  RULES("the rules"),
  /** A checkpoint that was signed before the fault came in. */
  CHECKPOINT("a checkpoint"),
  /** The ledger of the other side, or a mirror of this one. */
  OTHER_LEDGER("another ledger"),
  /** A listing of another registry. */
  LISTING("a listing");

  private final String text;

  Means(String text) {
    this.text = text;
  }

  /** Whether it needs nothing but the ledger's file. */
  public boolean isInTheFile() {
    return compareTo(RULES) <= 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
