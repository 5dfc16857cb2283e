package org.jcmledger.core.rejection;

import org.jcmledger.core.value.SupportId;

/**
 * The support number is in use; numbers are never used twice.
 *
 * @param support the supported project
 */
public record SupportNumberUsed(SupportId support) implements Rejection {

  @Override
  public String code() {
    return "support-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "support number " + support + " was used before";
  }
}
