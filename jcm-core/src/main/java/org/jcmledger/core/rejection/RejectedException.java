package org.jcmledger.core.rejection;

/**
 * A command was refused, for the reason it carries. Nothing was recorded.
 *
 * <p>The domain's rules throw it without a stack trace ({@link #raise}), since a refusal is an
 * answer and not a fault; to callers of the ledger it comes with the trace of their own call.
 */
public final class RejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  private RejectedException(Rejection rejection, boolean traced) {
    super(rejection.message(), null, false, traced);
    this.rejection = rejection;
  }

  /** With the trace of the caller. */
  public static RejectedException of(Rejection rejection) {
    return new RejectedException(rejection, true);
  }

  /** Without a trace: cheap, for the inside of the domain. */
  public static RejectedException raise(Rejection rejection) {
    return new RejectedException(rejection, false);
  }

  /** The reason. */
  public Rejection rejection() {
    return rejection;
  }
}
