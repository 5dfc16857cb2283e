package org.jcmledger.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/**
 * A Joint Committee decided how many credits may be issued.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param decision the decision
 * @param lines its lines, numbered from 1
 * @param form how the committee decided, if the source says
 */
public record IssuanceDecided(
    FactDate on,
    Actor by,
    PartnerCountry committee,
    DecisionId decision,
    List<IssuanceLine> lines,
    Optional<DecisionForm> form)
    implements CommitteeEvent {

  /** Copies the list. */
  public IssuanceDecided {
    lines = List.copyOf(lines);
  }

  /** Decided in a form that the source does not name. */
  public IssuanceDecided(
      FactDate on,
      Actor by,
      PartnerCountry committee,
      DecisionId decision,
      List<IssuanceLine> lines) {
    this(on, by, committee, decision, lines, Optional.empty());
  }

  /**
   * What the decision notifies to one of its two sides.
   *
   * @throws IllegalArgumentException if {@code side} is neither Japan's registry nor the host's
   */
  public List<NotifiedLine> notifiedTo(Registry side) {
    boolean japan = side.equals(Registry.JP);
    if (!japan && !side.equals(committee.registry())) {
      throw new IllegalArgumentException(side + " is no side of decision " + decision);
    }
    List<NotifiedLine> notified = new ArrayList<>(lines.size());
    for (IssuanceLine line : lines) {
      notified.add(NotifiedLine.of(notified.size() + 1, line, line.share(japan)));
    }
    return notified;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
