package org.jcmledger.core.committee;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.rejection.BilateralDocumentAlreadySigned;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.NotABilateralPartner;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.ProjectNumberUsed;
import org.jcmledger.core.rejection.RejectedException;

/** What a committee may record, command by command; each rule in the order of precedence. */
final class CommitteeRules implements CommitteeCommand.Visitor<CommitteeEvent> {

  /** Japan is one side of every committee, so its days decide what is still in the future. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final CommitteeState state;
  private final Circumstances now;

  CommitteeRules(CommitteeState state, Circumstances now) {
    this.state = state;
    this.now = now;
  }

  @Override
  public CommitteeEvent visit(SignBilateralDocument c) {
    notInTheFuture(c);
    if (state.signed) {
      throw RejectedException.raise(new BilateralDocumentAlreadySigned(state.partner));
    }
    return new BilateralDocumentSigned(c.on(), c.by(), c.committee());
  }

  @Override
  public CommitteeEvent visit(RegisterProject c) {
    notInTheFuture(c);
    signed();
    if (!c.project().host().equals(state.partner)) {
      throw RejectedException.raise(new OfAnotherCommittee(state.partner, c.project().reference()));
    }
    if (state.projects.contains(c.project())) {
      throw RejectedException.raise(new ProjectNumberUsed(c.project()));
    }
    return new ProjectRegistered(c.on(), c.by(), c.committee(), c.project(), c.title());
  }

  @Override
  public CommitteeEvent visit(DecideIssuance c) {
    notInTheFuture(c);
    signed();
    if (!c.decision().committee().equals(state.partner)) {
      throw RejectedException.raise(new OfAnotherCommittee(state.partner, c.decision().id()));
    }
    IssuanceDecisionRules.check(c, state);
    return new IssuanceDecided(c.on(), c.by(), c.committee(), c.decision(), c.lines());
  }

  private void notInTheFuture(CommitteeCommand command) {
    LocalDate today = now.today().in(ZONE);
    if (command.on().earliest().isAfter(today)) {
      throw RejectedException.raise(new DateInTheFuture(command.on().earliest(), today));
    }
  }

  /** Before the bilateral document there is no committee to decide anything. */
  private void signed() {
    if (!state.signed) {
      throw RejectedException.raise(new NotABilateralPartner(state.partner));
    }
  }
}
