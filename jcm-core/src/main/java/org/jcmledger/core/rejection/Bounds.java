package org.jcmledger.core.rejection;

/** How large the facts of a rejection may grow. */
final class Bounds {

  /** How many ranges of serials a rejection names at the most. */
  static final int RANGES = 16;

  private Bounds() {}
}
