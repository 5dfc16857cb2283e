package org.jcmledger.seal;

/** Is told now and then how far a verification has come; on the thread that verifies. */
@FunctionalInterface
public interface VerificationProgress {

  /** Tells nobody. */
  VerificationProgress NONE = (events, of) -> {};

  /**
   * Some more rows were verified.
   *
   * @param events how many so far
   * @param of how many there are, as far as is known
   */
  void seen(long events, long of);
}
