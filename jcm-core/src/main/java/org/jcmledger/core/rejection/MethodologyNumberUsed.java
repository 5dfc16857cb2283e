package org.jcmledger.core.rejection;

import org.jcmledger.core.value.MethodologyId;

/**
 * The methodology number is in use; numbers are never used twice.
 *
 * @param methodology the methodology
 */
public record MethodologyNumberUsed(MethodologyId methodology) implements Rejection {

  @Override
  public String code() {
    return "methodology-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "methodology number " + methodology + " was used before";
  }
}
