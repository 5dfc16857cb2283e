package org.jcmledger.core.programme;

import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;

/** What takes each event back out of the programme's state; asked before the event is applied. */
final class ProgrammeReversal implements ProgrammeEvent.Visitor<Reversal> {

  private final ProgrammeState state;

  ProgrammeReversal(ProgrammeState state) {
    this.state = state;
  }

  @Override
  public Reversal visit(SupportAdopted event) {
    return Reversal.ofAdding(state.supports, event.support());
  }

  @Override
  public Reversal visit(StudyAdopted event) {
    return Reversal.ofAdding(state.studies, event.study());
  }
}
