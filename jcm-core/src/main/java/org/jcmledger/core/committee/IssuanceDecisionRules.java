package org.jcmledger.core.committee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.rejection.DecisionNumberUsed;
import org.jcmledger.core.rejection.MonitoringPeriodsOverlap;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.PartsDoNotAddUp;
import org.jcmledger.core.rejection.ProjectUnknown;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.VintageOutsidePeriod;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;

/** When a committee may decide to issue (R1, R19, R21). */
final class IssuanceDecisionRules {

  private IssuanceDecisionRules() {}

  static void check(DecideIssuance c, CommitteeState state) {
    for (IssuanceLine line : c.lines()) {
      projectsOfThisCommittee(line, state);
    }
    if (state.decisions.contains(c.decision())) {
      throw RejectedException.raise(new DecisionNumberUsed(c.decision()));
    }
    for (IssuanceLine line : c.lines()) {
      projectsRegistered(line, state);
    }
    Map<ProjectId, List<MonitoringPeriod>> inThisDecision = new HashMap<>();
    int number = 0;
    for (IssuanceLine line : c.lines()) {
      LineRef ref = LineRef.of(c.decision(), ++number);
      partsAddUp(ref, line);
      vintageFits(ref, line);
      creditedOnce(line, state, inThisDecision);
    }
  }

  private static void projectsOfThisCommittee(IssuanceLine line, CommitteeState state) {
    for (ProjectId project : line.projects()) {
      if (!project.host().equals(state.partner)) {
        throw RejectedException.raise(new OfAnotherCommittee(state.partner, project.reference()));
      }
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

  /** An assumed vintage is the year of the period's last day; a given one any year it touches. */
  private static void vintageFits(LineRef ref, IssuanceLine line) {
    boolean fits =
        line.vintageAssumed()
            ? line.vintage().year() == line.period().last().getYear()
            : line.period().touches(line.vintage());
    if (!fits) {
      throw RejectedException.raise(new VintageOutsidePeriod(ref, line.vintage(), line.period()));
    }
  }

  private static void creditedOnce(
      IssuanceLine line,
      CommitteeState state,
      Map<ProjectId, List<MonitoringPeriod>> inThisDecision) {
    for (ProjectId project : line.projects()) {
      List<MonitoringPeriod> here = inThisDecision.computeIfAbsent(project, p -> new ArrayList<>());
      Optional<MonitoringPeriod> credited =
          here.stream()
              .filter(period -> period.overlaps(line.period()))
              .findFirst()
              .or(() -> state.credited.overlapping(project, line.period()));
      if (credited.isPresent()) {
        throw RejectedException.raise(
            new MonitoringPeriodsOverlap(project, line.period(), credited.get()));
      }
      here.add(line.period());
    }
  }
}
