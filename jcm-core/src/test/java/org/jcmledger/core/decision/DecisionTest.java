package org.jcmledger.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.value.Sample.day;

import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;

/** The answer to a command is an event or a reason, and never both. */
class DecisionTest {

  private static final BookEvent EVENT =
      new AccountClosed(
          day("2016-09-30"), Actor.of("Operator"), Registry.JP, AccountNumber.of("A"));
  private static final Rejection REASON = new BookNotOpen(Registry.JP);

  private static String tell(Decision<BookEvent> decision) {
    return decision.match(event -> "granted: " + event, reason -> "refused: " + reason);
  }

  @Test
  void what_is_granted_gives_its_event() {
    assertThat(tell(Decision.granted(EVENT))).isEqualTo("granted: " + EVENT);
    assertThat(Decision.granted(EVENT)).isEqualTo(new Decision.Granted<>(EVENT));
  }

  @Test
  void what_is_refused_gives_its_reason() {
    assertThat(tell(Decision.refused(REASON))).isEqualTo("refused: " + REASON);
    assertThat(Decision.<BookEvent>refused(REASON))
        .isEqualTo(new Decision.Refused<BookEvent>(REASON));
  }
}
