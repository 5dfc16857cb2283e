package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.command.Selection;
import org.jcmledger.core.rejection.VintageNotForPurpose;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.test.BookAsk;
import org.junit.jupiter.api.Test;

/** An account's holder retires credits towards a pledge or an NDC. */
class RetireCreditsTest implements MovesCredits {

  @Override
  public BookAsk<?> moving(Selection what, AccountRef from) {
    return what.match(amount -> retire(amount, by(from)), some -> retire(some, by(from)));
  }

  @Override
  public AccountRef target() {
    return RETIRED;
  }

  @Test
  void vintages_to_2020_count_towards_a_pledge() {
    nothingYet()
        .given(issued(MN001, serials(1, 100), to(ALICE)).vintage(2020))
        .when(retire(credits(60), by(ALICE)).towards(pledge("2020 pledge")))
        .thenRecorded(retired(serials(1, 60), by(ALICE)).towards(pledge("2020 pledge")));
  }

  @Test
  void vintages_from_2021_count_towards_an_ndc() {
    nothingYet()
        .given(issued(MN001, serials(1, 100), to(ALICE)).vintage(2021))
        .when(retire(serials(1, 60), by(ALICE)).towards(ndc(2021, 2030, 2030)))
        .thenBalance(RETIRED, 60);
  }

  @Test
  void later_vintages_do_not_count_towards_a_pledge() {
    nothingYet()
        .given(issued(MN001, serials(1, 100), to(ALICE)).vintage(2021))
        .when(retire(serials(1, 60), by(ALICE)).towards(pledge("2020 pledge")))
        .thenRejected(new VintageNotForPurpose(pledge("2020 pledge"), Vintage.of(2021)))
        .thenNothingAppended();
  }

  @Test
  void earlier_vintages_do_not_count_towards_an_ndc_not_even_a_single_credit() {
    nothingYet()
        .given(
            issued(MN001, serials(1, 10), to(ALICE)).vintage(2020),
            issued(MN001, serials(11, 20), to(ALICE)).vintage(2021))
        .when(retire(serials(10, 20), by(ALICE)).towards(ndc(2021, 2030, 2025)))
        .thenRejected(new VintageNotForPurpose(ndc(2021, 2030, 2025), Vintage.of(2020)))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_into_a_cancellation_account() {
    aliceHolds100()
        .given(accountOpened(CANCELLED))
        .when(retire(serials(1, 60), by(ALICE)).into(CANCELLED))
        .thenRejected(new WrongKindOfTarget(CANCELLED, AccountKind.CANCELLATION, "retirement"))
        .thenNothingAppended();
  }
}
