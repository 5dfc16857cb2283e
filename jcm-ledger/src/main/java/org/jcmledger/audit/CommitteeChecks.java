package org.jcmledger.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.ProjectId;

/** What one committee may record: after its document, on its own projects, and once. */
final class CommitteeChecks implements CommitteeEvent.Visitor<AuditedCommittee> {

  /** Japan is one side of every committee, so its days decide what is still in the future. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final AuditedCommittee committee;
  private final Authorisations authorisations;
  private final Suspicions suspicions;
  private final LineChecks lines;
  private long position;

  CommitteeChecks(
      AuditedCommittee committee, Authorisations authorisations, Suspicions suspicions) {
    this.committee = committee;
    this.authorisations = authorisations;
    this.suspicions = suspicions;
    this.lines = new LineChecks(suspicions);
  }

  void check(CommitteeEvent event, Seen seen) {
    position = seen.position();
    notAfterRecording(event.on(), seen, suspicions);
    event.accept(this);
  }

  static void notAfterRecording(FactDate on, Seen seen, Suspicions suspicions) {
    LocalDate recorded =
        LocalDate.ofInstant(Instant.ofEpochMilli(seen.stored().recordedAt()), ZONE);
    if (on.earliest().isAfter(recorded)) {
      new Suspicion(FindingCode.FACT_AFTER_RECORDING, seen.position())
          .fact("on", on)
          .fact("recorded", recorded)
          .report(suspicions);
    }
  }

  @Override
  public AuditedCommittee visit(BilateralDocumentSigned event) {
    if (committee.signed > 0) {
      new Suspicion(FindingCode.BILATERAL_DOCUMENT_SIGNED_TWICE, position)
          .earlier(committee.signed)
          .fact("committee", committee.partner)
          .report(suspicions);
      return committee;
    }
    committee.signed = position;
    return committee;
  }

  @Override
  public AuditedCommittee visit(MemorandumSigned event) {
    Long before = committee.memoranda.putIfAbsent(event.on(), position);
    if (before != null) {
      new Suspicion(FindingCode.MEMORANDUM_SIGNED_TWICE, position)
          .earlier(before)
          .fact("committee", committee.partner)
          .fact("on", event.on())
          .report(suspicions);
    }
    return committee;
  }

  @Override
  public AuditedCommittee visit(MeetingHeld event) {
    signed();
    Long before = committee.meetings.putIfAbsent(event.number(), position);
    if (before != null) {
      new Suspicion(FindingCode.MEETING_NUMBER_USED, position)
          .earlier(before)
          .fact("committee", committee.partner)
          .fact("number", event.number())
          .report(suspicions);
    }
    return committee;
  }

  @Override
  public AuditedCommittee visit(MethodologyApproved event) {
    signed();
    if (!event.methodology().partner().equals(committee.partner)) {
      lines.ofAnother(committee.partner, event.methodology().number(), position);
    }
    Long before = committee.methodologies.putIfAbsent(event.methodology(), position);
    if (before != null) {
      new Suspicion(FindingCode.METHODOLOGY_NUMBER_USED, position)
          .earlier(before)
          .fact("methodology", event.methodology())
          .report(suspicions);
    }
    return committee;
  }

  @Override
  public AuditedCommittee visit(ProjectRegistered event) {
    signed();
    for (MethodologyId methodology : event.description().methodologies()) {
      if (!committee.methodologies.containsKey(methodology)) {
        new Suspicion(FindingCode.METHODOLOGY_NOT_APPROVED, position)
            .fact("project", event.project())
            .fact("methodology", methodology)
            .report(suspicions);
      }
    }
    if (!event.project().host().equals(committee.partner)) {
      lines.ofAnother(committee.partner, event.project().reference(), position);
    }
    AuditedCommittee.Registered before =
        committee.projects.putIfAbsent(
            event.project(), new AuditedCommittee.Registered(event, position));
    if (before != null) {
      new Suspicion(FindingCode.PROJECT_REGISTERED_TWICE, position)
          .earlier(before.position())
          .fact("project", event.project())
          .report(suspicions);
    }
    return committee;
  }

  @Override
  public AuditedCommittee visit(IssuanceDecided event) {
    signed();
    if (!event.decision().committee().equals(committee.partner)) {
      lines.ofAnother(committee.partner, event.decision().id(), position);
    }
    AuditedCommittee.Decided before =
        committee.decisions.putIfAbsent(
            event.decision(), new AuditedCommittee.Decided(event, position));
    if (before != null) {
      new Suspicion(FindingCode.DECISION_NUMBER_USED, position)
          .earlier(before.position())
          .fact("decision", event.decision())
          .stake(total(event))
          .report(suspicions);
      return committee;
    }
    int number = 0;
    for (IssuanceLine line : event.lines()) {
      check(LineRef.of(event.decision(), Math.min(LineRef.MAX_LINES, ++number)), line);
    }
    return committee;
  }

  @Override
  public AuditedCommittee visit(OutcomesAuthorised event) {
    signed();
    authorisations.add(event, position, suspicions);
    return committee;
  }

  @Override
  public AuditedCommittee visit(AuthorisationChanged event) {
    signed();
    authorisations.add(event, position, suspicions);
    return committee;
  }

  @Override
  public AuditedCommittee visit(AuthorisationRevoked event) {
    signed();
    authorisations.add(event, position, suspicions);
    return committee;
  }

  private void check(LineRef ref, IssuanceLine line) {
    long total = line.total().amount();
    lines.ofTheCommittee(committee.partner, line.projects(), position);
    for (ProjectId project : line.projects()) {
      if (project.host().equals(committee.partner) && !committee.projects.containsKey(project)) {
        new Suspicion(FindingCode.PROJECT_NOT_REGISTERED, position)
            .fact("project", project)
            .stake(total)
            .reportOnce(suspicions, FindingCode.PROJECT_NOT_REGISTERED, project);
      }
    }
    long parts = line.japan().amount() + line.host().amount();
    if (parts != total) {
      new Suspicion(FindingCode.PARTS_DO_NOT_ADD_UP, position)
          .fact("line", ref)
          .fact("total", total)
          .fact("japan", line.japan().amount())
          .fact("host", line.host().amount())
          .stake(Math.abs(parts - total))
          .report(suspicions);
    }
    lines.withinOneEra(ref, line.period(), total, position);
    lines.vintageFits(ref, line.vintage(), line.vintageAssumed(), line.period(), total, position);
    lines.creditedOnce(
        line.projects(),
        new CreditedDays.Credited(line.period(), ref, position),
        committee.credited,
        total);
  }

  /** Reported once: nothing that follows can be right either. */
  private void signed() {
    if (committee.signed == 0) {
      new Suspicion(FindingCode.NOT_A_BILATERAL_PARTNER, position)
          .fact("committee", committee.partner)
          .reportOnce(suspicions, FindingCode.NOT_A_BILATERAL_PARTNER, committee.partner);
    }
  }

  private static long total(IssuanceDecided event) {
    return event.lines().stream().mapToLong(line -> line.total().amount()).sum();
  }
}
