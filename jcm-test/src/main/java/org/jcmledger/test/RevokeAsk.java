package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RevokeAuthorisation;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/** The revocation of an authorisation. */
public final class RevokeAsk extends CommitteeAsk<RevokeAsk> {

  private final AuthorisationId authorisation;
  private Wording reason = Wording.of("the Party needs them itself");

  RevokeAsk(PartnerCountry committee, AuthorisationId authorisation) {
    super(committee);
    this.authorisation = authorisation;
  }

  /** For this reason. */
  public RevokeAsk reason(String why) {
    Wording wording = Wording.of(why);
    return with(ask -> ask.reason = wording);
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    scene.grantPartner(committee, day);
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new RevokeAuthorisation(request, by, date, committee, authorisation, reason);
  }
}
