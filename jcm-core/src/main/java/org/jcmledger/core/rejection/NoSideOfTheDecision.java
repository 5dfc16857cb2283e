package org.jcmledger.core.rejection;

import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.Registry;

/**
 * The book is neither Japan's nor that of the country whose committee decided.
 *
 * @param book the registry
 * @param decision the decision
 */
public record NoSideOfTheDecision(Registry book, DecisionId decision) implements Rejection {

  @Override
  public String code() {
    return "no-side-of-the-decision";
  }

  @Override
  public Precedence precedence() {
    return Precedence.BOOK;
  }

  @Override
  public String message() {
    return "the book of " + book + " is no side of decision " + decision;
  }
}
