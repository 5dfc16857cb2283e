package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.IssuanceNotified;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/** A notification says what the committee decided for this side, once (R1). */
final class NotificationChecks {

  private final AuditedBook book;
  private final Committees committees;
  private final Suspicions suspicions;
  private final LineChecks lines;

  NotificationChecks(AuditedBook book, Committees committees, Suspicions suspicions) {
    this.book = book;
    this.committees = committees;
    this.suspicions = suspicions;
    this.lines = new LineChecks(suspicions);
  }

  /** Then whoever recorded the decision has notified, and not the registry. */
  boolean isByACommitteeHeldHere(IssuanceNotified event) {
    return committees
        .decision(event.decision())
        .filter(decided -> decided.event().by().equals(event.by()))
        .isPresent();
  }

  void check(IssuanceNotified event, long position) {
    DecisionId decision = event.decision();
    if (!isSide(decision)) {
      suspect(FindingCode.NO_SIDE_OF_THE_DECISION, event, position).report(suspicions);
    }
    Long before = book.notifications.get(decision);
    if (before != null) {
      suspect(FindingCode.DECISION_NOTIFIED_TWICE, event, position)
          .earlier(before)
          .report(suspicions);
      return;
    }
    book.notifications.put(decision, position);
    Optional<AuditedCommittee.Decided> decided = committees.decision(decision);
    if (decided.isPresent()) {
      if (isSide(decision)) {
        new DecisionComparison(decided.get().event(), book.registry)
            .differences(event)
            .forEach(
                (line, difference) ->
                    suspect(FindingCode.NOTIFIED_DIFFERS_FROM_DECISION, event, position)
                        .earlier(decided.get().position())
                        .fact("line", line)
                        .fact("difference", difference)
                        .report(suspicions));
      }
    } else {
      if (committees.holds(decision.committee())) {
        suspect(FindingCode.NOTIFIED_WITHOUT_DECISION, event, position)
            .fact("committee", decision.committee())
            .report(suspicions);
      }
      checkLines(event, position);
    }
    for (NotifiedLine line : event.lines()) {
      LineRef ref = LineRef.of(decision, line.number());
      book.lines.put(ref, new AuditedLine(ref, Optional.of(line), position));
    }
  }

  private boolean isSide(DecisionId decision) {
    return book.registry.equals(Registry.JP)
        || book.registry.equals(decision.committee().registry());
  }

  private void checkLines(IssuanceNotified event, long position) {
    for (NotifiedLine line : event.lines()) {
      LineRef ref = LineRef.of(event.decision(), line.number());
      List<ProjectId> projects = new ArrayList<>(line.projects());
      long tonnes = line.notified().amount();
      lines.ofTheCommittee(event.decision().committee(), projects, position);
      lines.withinOneEra(ref, line.period(), tonnes, position);
      lines.vintageFits(
          ref, line.vintage(), line.vintageAssumed(), line.period(), tonnes, position);
      lines.creditedOnce(
          projects, new CreditedDays.Credited(line.period(), ref, position), book.credited, tonnes);
    }
  }

  private Suspicion suspect(FindingCode code, IssuanceNotified event, long position) {
    long tonnes = 0;
    for (NotifiedLine line : event.lines()) {
      tonnes += line.notified().amount();
    }
    return new Suspicion(code, position)
        .fact("book", book.registry)
        .fact("decision", event.decision())
        .stake(tonnes);
  }
}
