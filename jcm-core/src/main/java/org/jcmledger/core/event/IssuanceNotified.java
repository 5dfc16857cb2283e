package org.jcmledger.core.event;

import java.time.LocalDate;
import java.util.List;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;

/**
 * A committee's decision reached one side's book: what the side may issue, and no more (R1).
 *
 * @param on the book date
 * @param by who notified
 * @param book the registry
 * @param decision the decision
 * @param decided when the committee decided
 * @param lines this side's part of every line
 */
public record IssuanceNotified(
    LocalDate on,
    Actor by,
    Registry book,
    DecisionId decision,
    FactDate decided,
    List<NotifiedLine> lines)
    implements BookEvent {

  /** Copies the list. */
  public IssuanceNotified {
    lines = List.copyOf(lines);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
