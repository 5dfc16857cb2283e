package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RestrictionId;

/**
 * The restriction is released already.
 *
 * @param restriction the restriction
 */
public record RestrictionAlreadyReleased(RestrictionId restriction) implements Rejection {

  @Override
  public String code() {
    return "restriction-already-released";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "restriction " + restriction + " was already released";
  }
}
