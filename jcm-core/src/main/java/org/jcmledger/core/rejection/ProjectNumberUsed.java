package org.jcmledger.core.rejection;

import org.jcmledger.core.value.ProjectId;

/**
 * The project number is in use; numbers are never used twice.
 *
 * @param project the project
 */
public record ProjectNumberUsed(ProjectId project) implements Rejection {

  @Override
  public String code() {
    return "project-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "project number " + project + " was used before";
  }
}
