package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/** A change of an authorisation. */
public final class ChangeAsk extends CommitteeAsk<ChangeAsk> {

  private final AuthorisationId authorisation;
  private final AuthorisationTerms terms;
  private Wording reason = Wording.of("the Party changed its mind");

  ChangeAsk(PartnerCountry committee, AuthorisationId authorisation, AuthorisationTerms terms) {
    super(committee);
    this.authorisation = authorisation;
    this.terms = terms;
  }

  /** For this reason. */
  public ChangeAsk reason(String why) {
    Wording wording = Wording.of(why);
    return with(ask -> ask.reason = wording);
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    TermsGrant.grant(committee, terms, scene, day);
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new ChangeAuthorisation(request, by, date, committee, authorisation, terms, reason);
  }
}
