package org.jcmledger.core.committee;

import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.issuance.CreditedPeriods;
import org.jcmledger.core.issuance.LineRules;
import org.jcmledger.core.rejection.DecisionNumberUsed;
import org.jcmledger.core.rejection.PartsDoNotAddUp;
import org.jcmledger.core.rejection.ProjectUnknown;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.ProjectId;

/** When a committee may decide to issue (R1, R19, R21). */
final class IssuanceDecisionRules {

  private IssuanceDecisionRules() {}

  static void check(DecideIssuance c, CommitteeState state) {
    for (IssuanceLine line : c.lines()) {
      LineRules.ofCommittee(state.partner, line.projects());
    }
    if (state.decisions.contains(c.decision())) {
      throw RejectedException.raise(new DecisionNumberUsed(c.decision()));
    }
    for (IssuanceLine line : c.lines()) {
      projectsRegistered(line, state);
    }
    CreditedPeriods inThisDecision = new CreditedPeriods();
    int number = 0;
    for (IssuanceLine line : c.lines()) {
      LineRef ref = LineRef.of(c.decision(), ++number);
      partsAddUp(ref, line);
      LineRules.withinOneEra(ref, line.period());
      LineRules.vintageFits(ref, line.vintage(), line.vintageAssumed(), line.period());
      LineRules.creditedOnce(line.projects(), line.period(), state.credited, inThisDecision);
    }
  }

  private static void projectsRegistered(IssuanceLine line, CommitteeState state) {
    for (ProjectId project : line.projects()) {
      if (!state.projects.contains(project)) {
        throw RejectedException.raise(new ProjectUnknown(project));
      }
    }
  }

  private static void partsAddUp(LineRef ref, IssuanceLine line) {
    if (!line.addsUp()) {
      throw RejectedException.raise(
          new PartsDoNotAddUp(ref, line.total(), line.japan(), line.host()));
    }
  }
}
