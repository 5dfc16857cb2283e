package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AlreadyCorrected;
import org.jcmledger.core.rejection.CorrectionIsFinal;
import org.jcmledger.core.rejection.MovementUnknown;
import org.jcmledger.core.rejection.NotAMovement;
import org.jcmledger.core.rejection.SerialsMovedOn;
import org.jcmledger.core.rejection.SerialsRestricted;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry corrects a movement by a new one; nothing is ever deleted. */
class CorrectMovementTest implements ByTheRegistry {

  private static final RequestId MISTAKE = RequestId.of("mistake");

  /** Alice transferred the serials 1 to 60 to Bob, by mistake. */
  private static LedgerFixture mistaken() {
    return aliceHolds100().given(transferred(serials(1, 60), ALICE, BOB).named("mistake"));
  }

  @Override
  public BookAsk<?> asked() {
    return correct("mistake").ground("the application named the wrong account");
  }

  @Override
  public LedgerFixture inOrder() {
    return mistaken();
  }

  @Test
  void a_transfer_is_reversed_whole() {
    mistaken().when(correct("mistake")).thenHolds(ALICE, serials(1, 100)).thenBalance(BOB, 0);
  }

  @Test
  void a_retirement_is_reversed_out_of_the_retirement_account() {
    aliceHolds100()
        .given(retired(serials(1, 60), by(ALICE)).named("mistake"))
        .when(correct("mistake"))
        .thenHolds(ALICE, serials(1, 100))
        .thenBalance(RETIRED, 0);
  }

  @Test
  void a_cancellation_is_reversed_out_of_the_cancellation_account() {
    aliceHolds100()
        .given(cancelled(serials(1, 60), by(ALICE)).named("mistake"))
        .when(correct("mistake"))
        .thenHolds(ALICE, serials(1, 100))
        .thenBalance(CANCELLED, 0);
  }

  @Test
  void it_is_refused_for_a_request_that_was_never_made() {
    aliceHolds100()
        .when(correct("mistake"))
        .thenRejected(new MovementUnknown(JP, MISTAKE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_movement_of_another_book() {
    mistaken()
        .when(correct("mistake").in(MN))
        .thenRejected(new MovementUnknown(MN, MISTAKE))
        .thenNothingAppended();
  }

  @Test
  void a_correction_is_final() {
    mistaken()
        .given(corrected("mistake").named("correction"))
        .when(correct("correction"))
        .thenRejected(new CorrectionIsFinal(RequestId.of("correction")))
        .thenNothingAppended();
  }

  @Test
  void only_movements_are_corrected() {
    nothingYet()
        .given(accountOpened(ALICE).named("mistake"))
        .when(correct("mistake"))
        .thenRejected(new NotAMovement(MISTAKE))
        .thenNothingAppended();
  }

  @Test
  void a_movement_is_corrected_once() {
    mistaken()
        .given(corrected("mistake"))
        .when(correct("mistake"))
        .thenRejected(new AlreadyCorrected(MISTAKE))
        .thenNothingAppended();
  }

  @Test
  void a_closed_account_gets_nothing_back() {
    mistaken()
        .given(transferred(serials(61, 100), ALICE, BOB), closed(ALICE))
        .when(correct("mistake"))
        .thenRejected(new TargetIsClosed(ALICE))
        .thenNothingAppended();
  }

  @Test
  void whoever_received_a_credit_in_good_faith_keeps_it() {
    mistaken()
        .given(transferred(serials(50, 60), BOB, CAROL))
        .when(correct("mistake"))
        .thenRejected(new SerialsMovedOn(MISTAKE, BOB, serials(50, 60)))
        .thenHolds(CAROL, serials(50, 60));
  }

  @Test
  void a_restricted_credit_is_not_given_back() {
    mistaken()
        .given(restricted(serials(1, 10), BOB))
        .when(correct("mistake"))
        .thenRejected(new SerialsRestricted(BOB, serials(1, 60), serials(1, 10)))
        .thenNothingAppended();
  }
}
