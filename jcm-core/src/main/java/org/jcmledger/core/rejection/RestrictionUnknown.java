package org.jcmledger.core.rejection;

import org.jcmledger.core.value.RestrictionId;

/**
 * No such restriction was ever recorded.
 *
 * @param restriction the restriction
 */
public record RestrictionUnknown(RestrictionId restriction) implements Rejection {

  @Override
  public String code() {
    return "restriction-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "restriction " + restriction + " does not exist";
  }
}
