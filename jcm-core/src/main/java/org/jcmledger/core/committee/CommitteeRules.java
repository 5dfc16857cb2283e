package org.jcmledger.core.committee;

import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.RecordMeeting;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.RevokeAuthorisation;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.SignMemorandum;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.FactRules;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.rejection.BilateralDocumentAlreadySigned;
import org.jcmledger.core.rejection.MeetingNumberUsed;
import org.jcmledger.core.rejection.MemorandumAlreadySigned;
import org.jcmledger.core.rejection.MethodologyNumberUsed;
import org.jcmledger.core.rejection.MethodologyUnknown;
import org.jcmledger.core.rejection.NotABilateralPartner;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.ProjectNumberUsed;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;

/** What a committee may record, command by command; each rule in the order of precedence. */
final class CommitteeRules implements CommitteeCommand.Visitor<CommitteeEvent> {

  private final CommitteeState state;

  private CommitteeRules(CommitteeState state) {
    this.state = state;
  }

  /**
   * @throws RejectedException if the command is refused
   */
  static CommitteeEvent decide(CommitteeCommand command, CommitteeState state, Circumstances now) {
    FactRules.notInTheFuture(command.on(), now);
    return command.accept(new CommitteeRules(state));
  }

  @Override
  public CommitteeEvent visit(SignBilateralDocument c) {
    if (state.signed) {
      throw RejectedException.raise(new BilateralDocumentAlreadySigned(state.partner));
    }
    return new BilateralDocumentSigned(c.on(), c.by(), c.committee(), c.place());
  }

  @Override
  public CommitteeEvent visit(SignMemorandum c) {
    if (state.memoranda.contains(c.on())) {
      throw RejectedException.raise(new MemorandumAlreadySigned(state.partner, c.on()));
    }
    return new MemorandumSigned(c.on(), c.by(), c.committee(), c.place());
  }

  @Override
  public CommitteeEvent visit(RecordMeeting c) {
    signed();
    if (state.meetings.contains(c.number())) {
      throw RejectedException.raise(new MeetingNumberUsed(state.partner, c.number()));
    }
    return new MeetingHeld(c.on(), c.by(), c.committee(), c.number(), c.place());
  }

  @Override
  public CommitteeEvent visit(ApproveMethodology c) {
    signed();
    ownNumber(c.methodology().partner(), c.methodology().number());
    if (state.methodologies.contains(c.methodology())) {
      throw RejectedException.raise(new MethodologyNumberUsed(c.methodology()));
    }
    return new MethodologyApproved(
        c.on(), c.by(), c.committee(), c.methodology(), c.description(), c.form());
  }

  @Override
  public CommitteeEvent visit(RegisterProject c) {
    signed();
    ownNumber(c.project().host(), c.project().reference());
    for (MethodologyId methodology : c.description().methodologies()) {
      ownNumber(methodology.partner(), methodology.number());
    }
    if (state.projects.contains(c.project())) {
      throw RejectedException.raise(new ProjectNumberUsed(c.project()));
    }
    for (MethodologyId methodology : c.description().methodologies()) {
      if (!state.methodologies.contains(methodology)) {
        throw RejectedException.raise(new MethodologyUnknown(methodology));
      }
    }
    return new ProjectRegistered(
        c.on(), c.by(), c.committee(), c.project(), c.description(), c.form());
  }

  @Override
  public CommitteeEvent visit(DecideIssuance c) {
    signed();
    ownNumber(c.decision().committee(), c.decision().id());
    IssuanceDecisionRules.check(c, state);
    return new IssuanceDecided(c.on(), c.by(), c.committee(), c.decision(), c.lines(), c.form());
  }

  @Override
  public CommitteeEvent visit(AuthoriseOutcomes c) {
    signed();
    return AuthorisationRecordRules.authorise(c, state);
  }

  @Override
  public CommitteeEvent visit(ChangeAuthorisation c) {
    signed();
    return AuthorisationRecordRules.change(c, state);
  }

  @Override
  public CommitteeEvent visit(RevokeAuthorisation c) {
    signed();
    return AuthorisationRecordRules.revoke(c, state);
  }

  /** Before the bilateral document there is no committee to decide anything. */
  private void signed() {
    if (!state.signed) {
      throw RejectedException.raise(new NotABilateralPartner(state.partner));
    }
  }

  /** A project, methodology or decision bears its committee's country code. */
  private void ownNumber(PartnerCountry country, String number) {
    if (!country.equals(state.partner)) {
      throw RejectedException.raise(new OfAnotherCommittee(state.partner, number));
    }
  }
}
