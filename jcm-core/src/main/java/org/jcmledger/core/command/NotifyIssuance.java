package org.jcmledger.core.command;

import java.util.List;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * Records a committee's notification in a book whose committee this ledger does not hold. Where it
 * does hold it, the decision itself notifies. The registry's command.
 *
 * @param request the request's name
 * @param by the registry's operator
 * @param on the book date
 * @param book the registry
 * @param decision the committee's decision
 * @param decided when the committee decided
 * @param lines this side's part of every line of the decision
 */
public record NotifyIssuance(
    RequestId request,
    Actor by,
    BookDate on,
    Registry book,
    DecisionId decision,
    FactDate decided,
    List<NotifiedLine> lines)
    implements BookCommand {

  /**
   * @throws InvalidValueException if there is no line, or more than 1,000, or they are not numbered
   *     from 1 in order
   */
  public NotifyIssuance {
    if (lines.isEmpty() || lines.size() > LineRef.MAX_LINES) {
      throw new InvalidValueException(
          "lines", lines.size() + " lines", "1 to " + LineRef.MAX_LINES + " lines");
    }
    int expected = 0;
    for (NotifiedLine line : lines) {
      if (line.number() != ++expected) {
        throw new InvalidValueException(
            "line",
            Integer.toString(line.number()),
            "line " + expected + ", the next of the decision");
      }
    }
    lines = List.copyOf(lines);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
