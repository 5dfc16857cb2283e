package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RequestId;

/**
 * The movement was corrected before; it is reversed once.
 *
 * @param original the request
 */
public record AlreadyCorrected(RequestId original) implements Rejection {

  @Override
  public String code() {
    return "already-corrected";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "the movement of request " + original + " was already corrected";
  }
}
