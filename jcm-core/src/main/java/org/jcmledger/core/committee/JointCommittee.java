package org.jcmledger.core.committee;

import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
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
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;

/**
 * The Joint Committee (合同委員会) of Japan and one partner country: state and dispatch. What may be
 * decided stands in the rules beside it. Not thread-safe.
 */
public final class JointCommittee {

  private final CommitteeState state;

  /** A committee of which nothing is recorded yet. */
  public JointCommittee(PartnerCountry partner) {
    this.state = new CommitteeState(partner);
  }

  /** The partner country. */
  public PartnerCountry partner() {
    return state.partner;
  }

  /**
   * Answers a command from the state alone; changes nothing.
   *
   * @throws IllegalArgumentException if the command is for another committee
   */
  public Decision<CommitteeEvent> decide(CommitteeCommand command, Circumstances now) {
    if (!command.committee().equals(state.partner)) {
      throw new IllegalArgumentException(
          "a command for " + command.committee() + " came to the committee of " + state.partner);
    }
    try {
      return Decision.granted(CommitteeRules.decide(command, state, now));
    } catch (RejectedException e) {
      return Decision.refused(e.rejection());
    }
  }

  /** Takes an event into the state; refuses nothing, since it has happened. */
  public void apply(CommitteeEvent event) {
    event.accept(new Evolution());
  }

  /** Whether both committees would answer every command alike. */
  public boolean isSameAs(JointCommittee other) {
    return state.equals(other.state);
  }

  private final class Evolution implements CommitteeEvent.Visitor<CommitteeState> {

    @Override
    public CommitteeState visit(BilateralDocumentSigned event) {
      state.signed = true;
      return state;
    }

    @Override
    public CommitteeState visit(MemorandumSigned event) {
      state.memoranda.add(event.on());
      return state;
    }

    @Override
    public CommitteeState visit(MeetingHeld event) {
      state.meetings.add(event.number());
      return state;
    }

    @Override
    public CommitteeState visit(MethodologyApproved event) {
      state.methodologies.add(event.methodology());
      return state;
    }

    @Override
    public CommitteeState visit(ProjectRegistered event) {
      state.projects.add(event.project());
      return state;
    }

    @Override
    public CommitteeState visit(IssuanceDecided event) {
      state.decisions.add(event.decision());
      int number = 0;
      for (IssuanceLine line : event.lines()) {
        state.lines.add(LineRef.of(event.decision(), ++number));
        for (ProjectId project : line.projects()) {
          state.credited.add(project, line.period());
        }
      }
      return state;
    }

    @Override
    public CommitteeState visit(OutcomesAuthorised event) {
      return become(event.authorisation(), 1, false);
    }

    @Override
    public CommitteeState visit(AuthorisationChanged event) {
      return become(event.authorisation(), event.version(), false);
    }

    @Override
    public CommitteeState visit(AuthorisationRevoked event) {
      CommitteeState.Authorisation before = state.authorisations.get(event.authorisation());
      return become(event.authorisation(), before == null ? 1 : before.version(), true);
    }

    private CommitteeState become(AuthorisationId id, int version, boolean revoked) {
      state.authorisations.put(id, new CommitteeState.Authorisation(version, revoked));
      return state;
    }
  }
}
