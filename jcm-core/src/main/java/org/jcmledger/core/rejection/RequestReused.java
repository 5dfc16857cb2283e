package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RequestId;

/**
 * The request was already accepted with another content.
 *
 * @param request the request
 */
public record RequestReused(RequestId request) implements Rejection {

  @Override
  public String code() {
    return "request-reused";
  }

  @Override
  public Precedence precedence() {
    return Precedence.REQUEST;
  }

  @Override
  public String message() {
    return "request " + request + " was already accepted with another content";
  }
}
