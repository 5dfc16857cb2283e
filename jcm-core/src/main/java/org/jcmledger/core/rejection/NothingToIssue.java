package org.jcmledger.core.rejection;

import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;

/**
 * 0 tCO2e were notified to this side for the line, which is complete as it is (R19).
 *
 * @param book the registry
 * @param line the line
 */
public record NothingToIssue(Registry book, LineRef line) implements Rejection {

  @Override
  public String code() {
    return "nothing-to-issue";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "line "
        + line
        + " notifies 0 tCO2e to the book of "
        + book
        + ": there is nothing to issue";
  }
}
