package org.jcmledger.seal;

/** A key or a checkpoint cannot be used. The message is a clause in English for people. */
public final class SealException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter. */
  public enum Problem {
    /** It is not written like a private key. */
    NOT_A_PRIVATE_KEY,
    /** It is not written like a public key. */
    NOT_A_PUBLIC_KEY,
    /** A key's parts do not belong together: someone or something changed it. */
    DAMAGED_KEY,
    /** It is not written like a checkpoint. */
    NOT_A_CHECKPOINT,
    /** None of the keys that were given has signed it; the detail says whose signatures it has. */
    NOT_SIGNED_BY_KEY,
    /** It bears a signature of a key that was given, but not for this text. */
    WRONG_SIGNATURE
  }

  private final Problem problem;
  private final String detail;

  SealException(Problem problem, String detail) {
    super(problem + ": " + detail);
    this.problem = problem;
    this.detail = detail;
  }

  /** What is the matter. */
  public Problem problem() {
    return problem;
  }

  /** Where exactly: what is not as it should be, or the names of keys. */
  public String detail() {
    return detail;
  }
}
