package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RestrictionId;

/**
 * The restriction number is or was in use; numbers are never used twice.
 *
 * @param restriction the restriction
 */
public record RestrictionNumberUsed(RestrictionId restriction) implements Rejection {

  @Override
  public String code() {
    return "restriction-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "restriction number " + restriction + " was used before";
  }
}
