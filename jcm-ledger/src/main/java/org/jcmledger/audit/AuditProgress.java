package org.jcmledger.audit;

/** Is told now and then how far an audit has come; on the thread that audits. */
@FunctionalInterface
public interface AuditProgress {

  /** Tells nobody. */
  AuditProgress NONE = (events, of) -> {};

  /**
   * Some more events were audited.
   *
   * @param events how many so far
   * @param of how many there are; a second look at the log counts from the beginning again
   */
  void seen(long events, long of);
}
