package org.jcmledger.core.programme;

import org.jcmledger.core.command.AdoptStudy;
import org.jcmledger.core.command.AdoptSupport;
import org.jcmledger.core.command.ProgrammeCommand;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.FactRules;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.StudyNumberUsed;
import org.jcmledger.core.rejection.SupportNumberUsed;

/** What the programme may record, command by command. */
final class ProgrammeRules implements ProgrammeCommand.Visitor<ProgrammeEvent> {

  private final ProgrammeState state;

  private ProgrammeRules(ProgrammeState state) {
    this.state = state;
  }

  /**
   * @throws RejectedException if the command is refused
   */
  static ProgrammeEvent decide(ProgrammeCommand command, ProgrammeState state, Circumstances now) {
    FactRules.notInTheFuture(command.on(), now);
    return command.accept(new ProgrammeRules(state));
  }

  @Override
  public ProgrammeEvent visit(AdoptSupport c) {
    if (state.supports.contains(c.support())) {
      throw RejectedException.raise(new SupportNumberUsed(c.support()));
    }
    return new SupportAdopted(c.on(), c.by(), c.support(), c.country(), c.description());
  }

  @Override
  public ProgrammeEvent visit(AdoptStudy c) {
    if (state.studies.contains(c.study())) {
      throw RejectedException.raise(new StudyNumberUsed(c.study()));
    }
    return new StudyAdopted(c.on(), c.by(), c.study(), c.country(), c.description());
  }
}
