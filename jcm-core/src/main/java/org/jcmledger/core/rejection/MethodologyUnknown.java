package org.jcmledger.core.rejection;

import org.jcmledger.core.value.MethodologyId;

/**
 * The committee has approved no methodology of that number.
 *
 * @param methodology the methodology
 */
public record MethodologyUnknown(MethodologyId methodology) implements Rejection {

  @Override
  public String code() {
    return "methodology-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "there is no approved methodology " + methodology;
  }
}
