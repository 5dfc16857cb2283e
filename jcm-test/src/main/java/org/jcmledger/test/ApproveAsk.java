package org.jcmledger.test;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/** A methodology's approval, as a rule by the committee in whose name it is numbered. */
public final class ApproveAsk extends CommitteeAsk<ApproveAsk> {

  private final MethodologyId methodology;
  private MethodologyDescription description;
  private Optional<DecisionForm> form = Optional.empty();

  ApproveAsk(PartnerCountry committee, MethodologyId methodology) {
    super(committee);
    this.methodology = methodology;
    this.description = Defaults.description(methodology);
  }

  /** With this title, scope and measure. */
  public ApproveAsk described(MethodologyDescription what) {
    return with(ask -> ask.description = what);
  }

  /** Decided in this form. */
  public ApproveAsk form(DecisionForm how) {
    return with(ask -> ask.form = Optional.of(how));
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    scene.grantPartner(committee, day);
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new ApproveMethodology(request, by, date, committee, methodology, description, form);
  }
}
