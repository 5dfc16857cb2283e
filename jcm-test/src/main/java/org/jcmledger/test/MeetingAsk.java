package org.jcmledger.test;

import java.time.LocalDate;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.RecordMeeting;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/** A committee's meeting, as a rule at a place not named. */
public final class MeetingAsk extends CommitteeAsk<MeetingAsk> {

  private final int number;
  private Optional<BilingualName> place = Optional.empty();

  MeetingAsk(PartnerCountry committee, int number) {
    super(committee);
    this.number = number;
  }

  /** Held at this place. */
  public MeetingAsk place(BilingualName where) {
    return with(ask -> ask.place = Optional.of(where));
  }

  @Override
  void grant(Scene scene, LocalDate day) {
    scene.grantPartner(committee, day);
  }

  @Override
  Command command(RequestId request, Actor by, FactDate date, Scene scene) {
    return new RecordMeeting(request, by, date, committee, number, place);
  }
}
