package org.jcmledger.core.rejection;

import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.Registry;

/**
 * The decision was notified to this book before; it counts once.
 *
 * @param book the registry
 * @param decision the decision
 */
public record DecisionAlreadyNotified(Registry book, DecisionId decision) implements Rejection {

  @Override
  public String code() {
    return "decision-already-notified";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "decision " + decision + " was already notified to the book of " + book;
  }
}
