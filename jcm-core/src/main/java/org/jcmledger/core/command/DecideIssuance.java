package org.jcmledger.core.command;

import java.util.List;
import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/**
 * Records that a Joint Committee decided how many credits may be issued, and notifies those of the
 * two sides' books that the ledger holds.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when the committee decided
 * @param committee the partner country
 * @param decision the decision's number, never used before
 * @param lines 1 to 1,000 lines
 * @param form how the committee decided, if the source says
 */
public record DecideIssuance(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    DecisionId decision,
    List<IssuanceLine> lines,
    Optional<DecisionForm> form)
    implements CommitteeCommand {

  /**
   * @throws InvalidValueException if there is no line, or more than 1,000
   */
  public DecideIssuance {
    if (lines.isEmpty() || lines.size() > LineRef.MAX_LINES) {
      throw new InvalidValueException(
          "lines", lines.size() + " lines", "1 to " + LineRef.MAX_LINES + " lines");
    }
    lines = List.copyOf(lines);
  }

  /** Decided in a form that the source does not name. */
  public DecideIssuance(
      RequestId request,
      Actor by,
      FactDate on,
      PartnerCountry committee,
      DecisionId decision,
      List<IssuanceLine> lines) {
    this(request, by, on, committee, decision, lines, Optional.empty());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
