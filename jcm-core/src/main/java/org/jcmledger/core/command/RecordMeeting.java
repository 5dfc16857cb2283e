package org.jcmledger.core.command;

import java.util.Optional;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.MeetingNumber;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.RequestId;

/**
 * Records that a Joint Committee met.
 *
 * @param request the request's name
 * @param by who records it
 * @param on when it met
 * @param committee the partner country
 * @param number the meeting's number in its committee, from 1
 * @param place where, if the source says
 */
public record RecordMeeting(
    RequestId request,
    Actor by,
    FactDate on,
    PartnerCountry committee,
    int number,
    Optional<BilingualName> place)
    implements CommitteeCommand {

  /**
   * @throws InvalidValueException if {@code number} is not 1 to 9,999
   */
  public RecordMeeting {
    MeetingNumber.require(number);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
