package org.jcmledger.test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/** A decision to issue, as a rule of the committee in whose name it is numbered. */
public final class DecideAsk extends CommitteeAsk<DecideAsk> {

  private final DecisionId decision;
  private final List<LineOf> lines;
  private Optional<DecisionForm> form = Optional.empty();

  DecideAsk(PartnerCountry committee, DecisionId decision, List<LineOf> lines) {
    super(committee);
    this.decision = decision;
    this.lines = List.copyOf(lines);
  }

  /** Decided in this form. */
  public DecideAsk form(DecisionForm how) {
    return with(ask -> ask.form = Optional.of(how));
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    scene.grantPartner(committee, day);
    for (LineOf line : lines) {
      for (ProjectId project : line.projects()) {
        if (project.host().equals(committee)) {
          scene.grantProject(project, day);
        }
      }
    }
    scene.grantBook(Registry.JP, day);
    scene.grantBook(committee.registry(), day);
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new DecideIssuance(
        request,
        by,
        date,
        committee,
        decision,
        lines.stream().map(line -> line.decided(scene)).toList(),
        form);
  }
}
