package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * This book has no event of that request.
 *
 * @param book the registry
 * @param original the request
 */
public record MovementUnknown(Registry book, RequestId original) implements Rejection {

  @Override
  public String code() {
    return "movement-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "the book of " + book + " has no event of request " + original;
  }
}
