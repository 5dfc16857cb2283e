package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/** The signing of a bilateral document. */
public final class SignAsk extends CommitteeAsk<SignAsk> {

  SignAsk(PartnerCountry committee) {
    super(committee);
  }

  @Override
  void grant(Scene scene, LocalDate day) {}

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new SignBilateralDocument(request, by, date, committee);
  }
}
