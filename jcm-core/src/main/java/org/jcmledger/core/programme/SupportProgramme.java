package org.jcmledger.core.programme;

import org.jcmledger.core.command.ProgrammeCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.rejection.RejectedException;

/**
 * Japan's programme of support for JCM projects and studies: state and dispatch. What it adopts is
 * Japan's own decision and needs no committee; a country need not be a partner. Not thread-safe.
 */
public final class SupportProgramme {

  private final ProgrammeState state = new ProgrammeState();

  /** Answers a command from the state alone; changes nothing. */
  public Decision<ProgrammeEvent> decide(ProgrammeCommand command, Circumstances now) {
    try {
      return Decision.granted(ProgrammeRules.decide(command, state, now));
    } catch (RejectedException e) {
      return Decision.refused(e.rejection());
    }
  }

  /** Takes an event into the state; refuses nothing, since it has happened. */
  public void apply(ProgrammeEvent event) {
    event.accept(new Evolution());
  }

  /** The same, and says how to take it back. */
  public Reversal applyReversibly(ProgrammeEvent event) {
    Reversal back = event.accept(new ProgrammeReversal(state));
    apply(event);
    return back;
  }

  /** Whether both programmes would answer every command alike. */
  public boolean isSameAs(SupportProgramme other) {
    return state.equals(other.state);
  }

  private final class Evolution implements ProgrammeEvent.Visitor<ProgrammeState> {

    @Override
    public ProgrammeState visit(SupportAdopted event) {
      state.supports.add(event.support());
      return state;
    }

    @Override
    public ProgrammeState visit(StudyAdopted event) {
      state.studies.add(event.study());
      return state;
    }
  }
}
