package org.jcmledger.core.committee;

import org.jcmledger.core.decision.Reversal;
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
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.ProjectId;

/** What takes each event back out of a committee's state; asked before the event is applied. */
final class CommitteeReversal implements CommitteeEvent.Visitor<Reversal> {

  private final CommitteeState state;

  CommitteeReversal(CommitteeState state) {
    this.state = state;
  }

  @Override
  public Reversal visit(BilateralDocumentSigned event) {
    boolean before = state.signed;
    return () -> state.signed = before;
  }

  @Override
  public Reversal visit(MemorandumSigned event) {
    return Reversal.ofAdding(state.memoranda, event.on());
  }

  @Override
  public Reversal visit(MeetingHeld event) {
    return Reversal.ofAdding(state.meetings, event.number());
  }

  @Override
  public Reversal visit(MethodologyApproved event) {
    return Reversal.ofAdding(state.methodologies, event.methodology());
  }

  @Override
  public Reversal visit(ProjectRegistered event) {
    return Reversal.ofAdding(state.projects, event.project());
  }

  @Override
  public Reversal visit(IssuanceDecided event) {
    Reversal decided = Reversal.ofAdding(state.decisions, event.decision());
    return () -> {
      decided.run();
      for (int number = 1; number <= event.lines().size(); number++) {
        state.lines.remove(LineRef.of(event.decision(), number));
      }
      for (IssuanceLine line : event.lines()) {
        for (ProjectId project : line.projects()) {
          state.credited.remove(project, line.period());
        }
      }
    };
  }

  @Override
  public Reversal visit(OutcomesAuthorised event) {
    return Reversal.ofPutting(state.authorisations, event.authorisation());
  }

  @Override
  public Reversal visit(AuthorisationChanged event) {
    return Reversal.ofPutting(state.authorisations, event.authorisation());
  }

  @Override
  public Reversal visit(AuthorisationRevoked event) {
    return Reversal.ofPutting(state.authorisations, event.authorisation());
  }
}
