package org.jcmledger.core.rejection;

import org.jcmledger.core.value.ProjectId;

/**
 * No such project is registered.
 *
 * @param project the project
 */
public record ProjectUnknown(ProjectId project) implements Rejection {

  @Override
  public String code() {
    return "project-unknown";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "project " + project + " is not registered";
  }
}
