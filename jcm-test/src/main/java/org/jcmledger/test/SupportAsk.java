package org.jcmledger.test;

import org.jcmledger.core.command.AdoptSupport;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;

/** A project's adoption for Japan's support, as a rule without a name. */
public final class SupportAsk extends FactAsk<SupportAsk> {

  private final SupportId support;
  private final Country country;
  private SupportDescription description = SupportDescription.unnamed();

  SupportAsk(SupportId support, Country country) {
    this.support = support;
    this.country = country;
  }

  /** With all that its source says. */
  public SupportAsk described(SupportDescription what) {
    return with(ask -> ask.description = what);
  }

  @Override
  Actor usual(Scene scene) {
    return Defaults.PROGRAMME;
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new AdoptSupport(request, by, date, support, country, description);
  }
}
