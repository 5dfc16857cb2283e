package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.MeetingNumberUsed;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** A Joint Committee holds a meeting. */
class RecordMeetingTest implements OfAPartner {

  @Override
  public FactAsk<?> asked() {
    return holdMeeting(MONGOLIA, 1).place(BilingualName.english("Ulaanbaatar"));
  }

  @Test
  void meetings_may_be_recorded_in_any_order() {
    nothingYet()
        .given(meetingHeld(MONGOLIA, 3).on("2015-01"))
        .when(holdMeeting(MONGOLIA, 1).on("2013-04-11"))
        .thenAccepted();
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(meetingHeld(MONGOLIA, 1).on("2013-04-11"))
        .when(holdMeeting(MONGOLIA, 1).on("2014-02-20"))
        .thenRejected(new MeetingNumberUsed(MONGOLIA, 1))
        .thenNothingAppended();
  }
}
