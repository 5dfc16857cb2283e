package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RequestId;

/**
 * The request named is no transfer, retirement or cancellation.
 *
 * @param original the request
 */
public record NotAMovement(RequestId original) implements Rejection {

  @Override
  public String code() {
    return "not-a-movement";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "request " + original + " is no transfer, retirement or cancellation";
  }
}
