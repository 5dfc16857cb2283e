package org.jcmledger.core.event;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.MeetingNumber;
import org.jcmledger.core.value.PartnerCountry;

/**
 * A Joint Committee met.
 *
 * @param on when it happened
 * @param by who recorded it
 * @param committee the partner country
 * @param number the meeting's number in its committee, from 1
 * @param place where, if the source says
 */
public record MeetingHeld(
    FactDate on, Actor by, PartnerCountry committee, int number, Optional<BilingualName> place)
    implements CommitteeEvent {

  /**
   * @throws InvalidValueException if {@code number} is not 1 to 9,999
   */
  public MeetingHeld {
    MeetingNumber.require(number);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
