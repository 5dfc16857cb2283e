package org.jcmledger.core.rejection;

import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Tonnes;

/**
 * The allocations do not make up the notified amount; a line is issued whole (R19).
 *
 * @param line the line
 * @param allocated their sum
 * @param notified what was notified to this side
 */
public record AllocationsDoNotAddUp(LineRef line, Tonnes allocated, Tonnes notified)
    implements Rejection {

  @Override
  public String code() {
    return "allocations-do-not-add-up";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "the allocations to line "
        + line
        + " make up "
        + allocated
        + ", but "
        + notified
        + " were notified";
  }
}
