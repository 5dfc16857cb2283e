package org.jcmledger.core.rejection;

import org.jcmledger.core.value.PartnerCountry;

/**
 * The committee's meeting of that number is recorded already.
 *
 * @param committee the partner country
 * @param number the meeting's number
 */
public record MeetingNumberUsed(PartnerCountry committee, int number) implements Rejection {

  @Override
  public String code() {
    return "meeting-number-used";
  }

  @Override
  public Precedence precedence() {
    return Precedence.SOURCE;
  }

  @Override
  public String message() {
    return "meeting " + number + " of the Joint Committee of " + committee + " is recorded already";
  }
}
