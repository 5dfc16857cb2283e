package org.jcmledger.axon;

/** Others have written to the log since a batch was decided: it has to be decided again. */
final class OvertakenException extends Exception {

  private static final long serialVersionUID = 1L;

  OvertakenException() {
    super("others have written meanwhile");
  }
}
