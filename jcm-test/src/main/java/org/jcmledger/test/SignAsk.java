package org.jcmledger.test;

import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/** The signing of a bilateral document or of a memorandum, as a rule at a place not named. */
public final class SignAsk extends CommitteeAsk<SignAsk> {

  /** Makes the command. */
  interface Form {
    Command of(
        RequestId request,
        Actor by,
        FactDate on,
        PartnerCountry country,
        Optional<BilingualName> place);
  }

  private final Form form;
  private Optional<BilingualName> place = Optional.empty();

  SignAsk(PartnerCountry country, Form form) {
    super(country);
    this.form = form;
  }

  /** Signed at this place. */
  public SignAsk place(BilingualName where) {
    return with(ask -> ask.place = Optional.of(where));
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return form.of(request, by, date, committee, place);
  }
}
