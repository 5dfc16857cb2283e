package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.SameAccount;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.test.BookAsk;
import org.junit.jupiter.api.Test;

/** The holder of one account transfers credits to another. */
class TransferCreditsTest implements MovesCredits {

  @Override
  public BookAsk<?> moving(Selection what, AccountRef from) {
    return what.match(amount -> transfer(amount, from, BOB), some -> transfer(some, from, BOB));
  }

  @Override
  public AccountRef target() {
    return BOB;
  }

  @Test
  void what_was_received_moves_on() {
    aliceHolds100()
        .given(transferred(serials(1, 60), ALICE, BOB))
        .when(transfer(serials(50, 60), BOB, CAROL))
        .thenHolds(ALICE, serials(61, 100))
        .thenHolds(BOB, serials(1, 49))
        .thenHolds(CAROL, serials(50, 60));
  }

  @Test
  void it_is_refused_into_an_account_where_credits_end() {
    aliceHolds100()
        .when(transfer(serials(1, 60), ALICE, RETIRED))
        .thenRejected(new WrongKindOfTarget(RETIRED, AccountKind.RETIREMENT, "holding"))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_from_an_account_to_itself() {
    aliceHolds100()
        .when(transfer(serials(1, 60), ALICE, ALICE))
        .thenRejected(new SameAccount(ALICE))
        .thenNothingAppended();
  }
}
