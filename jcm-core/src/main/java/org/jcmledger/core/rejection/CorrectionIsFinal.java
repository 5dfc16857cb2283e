package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RequestId;

/**
 * The request named is a correction, and a correction cannot be corrected.
 *
 * @param original the request
 */
public record CorrectionIsFinal(RequestId original) implements Rejection {

  @Override
  public String code() {
    return "correction-is-final";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "request " + original + " is a correction, which cannot be corrected";
  }
}
