package org.jcmledger.core.rejection;

import org.jcmledger.core.value.DecisionId;

/**
 * The decision number is in use; numbers are never used twice.
 *
 * @param decision the decision
 */
public record DecisionNumberUsed(DecisionId decision) implements Rejection {

  @Override
  public String code() {
    return "decision-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "decision number " + decision + " was used before";
  }
}
