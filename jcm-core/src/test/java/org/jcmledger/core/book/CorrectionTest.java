package org.jcmledger.core.book;

import static org.jcmledger.core.book.Ask.OPERATOR;
import static org.jcmledger.core.book.Japan.CANCELLED;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.book.Japan.RETIRED;
import static org.jcmledger.core.book.Japan.TODAY;
import static org.jcmledger.core.book.Japan.TRADER;
import static org.jcmledger.core.book.Japan.laterIssuance;
import static org.jcmledger.core.book.Japan.ref;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.everySecond;
import static org.jcmledger.core.value.Sample.serials;

import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.rejection.AccountIsTerminal;
import org.jcmledger.core.rejection.AlreadyCorrected;
import org.jcmledger.core.rejection.CorrectionIsFinal;
import org.jcmledger.core.rejection.MovementUnknown;
import org.jcmledger.core.rejection.NotAMovement;
import org.jcmledger.core.rejection.SerialsMovedOn;
import org.jcmledger.core.rejection.SerialsRestricted;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.junit.jupiter.api.Test;

/** A movement is reversed whole and once, by a new movement; nothing is ever deleted (R15, I1). */
class CorrectionTest {

  private static final RequestId MISTAKE = RequestId.of("mistake");

  private static MovementCorrected corrected(
      AccountNumber from, AccountNumber to, SerialSet serials) {
    return new MovementCorrected(
        TODAY, OPERATOR, Registry.JP, MISTAKE, Ask.GROUND, from, to, serials);
  }

  @Test
  void a_transfer_is_reversed_whole() {
    Japan.issued()
        .given(Ask.transfer(GOVERNMENT, TRADER, serials("11-20", "41-45")).named("mistake"))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(TRADER, GOVERNMENT, serials("11-20", "41-45")))
        .thenHolds(GOVERNMENT, serials("1-100"))
        .thenBalance(TRADER, 0);
  }

  @Test
  void a_transfer_by_quantity_is_reversed_by_the_serials_that_moved() {
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, credits(10)).named("mistake"),
            Ask.transfer(GOVERNMENT, TRADER, credits(10)))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(TRADER, GOVERNMENT, serials("1-10")))
        .thenHolds(TRADER, serials("11-20"));
  }

  @Test
  void a_retirement_is_reversed_out_of_the_retirement_account() {
    Japan.issued()
        .given(
            Ask.retire(GOVERNMENT, RETIRED, serials("1-10"), Ask.PLEDGE).named("mistake"),
            Ask.retire(GOVERNMENT, RETIRED, serials("11-20"), Ask.PLEDGE))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(RETIRED, GOVERNMENT, serials("1-10")))
        .thenHolds(RETIRED, serials("11-20"))
        .when(Ask.transfer(RETIRED, GOVERNMENT, serials("11")))
        .thenRefused(new AccountIsTerminal(ref(RETIRED), AccountKind.RETIREMENT));
  }

  @Test
  void a_cancellation_is_reversed_out_of_the_cancellation_account() {
    Japan.issued()
        .given(Ask.cancel(GOVERNMENT, CANCELLED, serials("1-10")).named("mistake"))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(CANCELLED, GOVERNMENT, serials("1-10")))
        .thenHolds(GOVERNMENT, serials("1-100"));
  }

  @Test
  void a_movement_of_several_vintages_is_reversed_whole() {
    Japan.issued()
        .given(laterIssuance(GOVERNMENT, 10, 2014))
        .given(Ask.transfer(GOVERNMENT, TRADER, credits(30)).named("mistake"))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(TRADER, GOVERNMENT, serials("1-20", "126-135")))
        .given(Ask.transfer(GOVERNMENT, MAYEKAWA, credits(10)))
        .thenHolds(MAYEKAWA, serials("101-135"));
  }

  @Test
  void a_movement_is_reversed_once() {
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("mistake"),
            Ask.correct("mistake"))
        .when(Ask.correct("mistake"))
        .thenRefused(new AlreadyCorrected(MISTAKE));
  }

  @Test
  void a_movement_is_reversed_once_though_the_same_serials_came_again() {
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("mistake"),
            Ask.correct("mistake"),
            Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("meant"))
        .when(Ask.correct("mistake"))
        .thenRefused(new AlreadyCorrected(MISTAKE))
        .thenHolds(TRADER, serials("1-10"))
        .given(Ask.correct("meant"))
        .thenHolds(GOVERNMENT, serials("1-100"));
  }

  @Test
  void a_correction_is_final() {
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("mistake"),
            Ask.correct("mistake").named("correction"))
        .when(Ask.correct("correction"))
        .thenRefused(new CorrectionIsFinal(RequestId.of("correction")));
  }

  @Test
  void what_was_given_back_moves_again() {
    Japan.issued()
        .given(
            Ask.retire(GOVERNMENT, RETIRED, serials("1-10"), Ask.PLEDGE).named("mistake"),
            Ask.correct("mistake"))
        .when(Ask.transfer(GOVERNMENT, TRADER, serials("5-15")))
        .thenRecorded(
            new CreditsTransferred(
                TODAY, Ask.holderOf(GOVERNMENT), Registry.JP, GOVERNMENT, TRADER, serials("5-15")));
  }

  @Test
  void whoever_received_a_credit_in_good_faith_keeps_it() {
    // R15: one credit has moved on, so the whole correction is refused.
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("mistake"),
            Ask.transfer(TRADER, MAYEKAWA, serials("4")))
        .when(Ask.correct("mistake"))
        .thenRefused(new SerialsMovedOn(MISTAKE, ref(TRADER), serials("4")))
        .thenHolds(MAYEKAWA, serials("4", "101-125"));
  }

  @Test
  void the_credits_that_moved_on_are_named_up_to_sixteen_ranges() {
    SerialSet away = everySecond(2, 20);
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, serials("1-50")).named("mistake"),
            Ask.transfer(TRADER, MAYEKAWA, away))
        .when(Ask.correct("mistake"))
        .thenRefused(new SerialsMovedOn(MISTAKE, ref(TRADER), everySecond(2, 16)));
  }

  @Test
  void a_credit_that_came_back_to_where_the_movement_put_it_is_corrected() {
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("mistake"),
            Ask.transfer(TRADER, MAYEKAWA, serials("4")).named("onward"),
            Ask.correct("onward"))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(TRADER, GOVERNMENT, serials("1-10")));
  }

  @Test
  void a_restricted_credit_is_not_given_back() {
    Japan.issued()
        .given(
            Ask.transfer(GOVERNMENT, TRADER, serials("1-10")).named("mistake"),
            Ask.restrict("R-1", TRADER, serials("9-10")))
        .when(Ask.correct("mistake"))
        .thenRefused(new SerialsRestricted(ref(TRADER), serials("1-10"), serials("9-10")))
        .given(Ask.release("R-1"), Ask.correct("mistake"))
        .thenHolds(GOVERNMENT, serials("1-100"));
  }

  @Test
  void a_closed_account_gets_nothing_back() {
    Japan.issued()
        .given(Ask.transfer(MAYEKAWA, TRADER, credits(25)).named("mistake"), Ask.close(MAYEKAWA))
        .when(Ask.correct("mistake"))
        .thenRefused(new TargetIsClosed(ref(MAYEKAWA)));
  }

  @Test
  void a_suspended_account_gets_its_credits_back() {
    Japan.issued()
        .given(
            Ask.transfer(MAYEKAWA, TRADER, serials("101-110")).named("mistake"),
            Ask.suspend(MAYEKAWA))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(TRADER, MAYEKAWA, serials("101-110")))
        .thenHolds(MAYEKAWA, serials("101-125"));
  }

  @Test
  void a_suspended_account_gives_back_what_it_received_by_mistake() {
    Japan.issued()
        .given(
            Ask.transfer(MAYEKAWA, TRADER, serials("101-110")).named("mistake"),
            Ask.suspend(TRADER))
        .when(Ask.correct("mistake"))
        .thenRecorded(corrected(TRADER, MAYEKAWA, serials("101-110")));
  }

  @Test
  void a_request_that_was_never_made_is_not_corrected() {
    Japan.issued()
        .when(Ask.correct("mistake"))
        .thenRefused(new MovementUnknown(Registry.JP, MISTAKE));
  }

  @Test
  void a_movement_of_another_book_is_not_corrected_here() {
    Japan.issued()
        .givenElsewhere(
            "mistake",
            new CreditsTransferred(
                TODAY,
                Ask.holderOf(GOVERNMENT),
                Registry.of("MN"),
                GOVERNMENT,
                TRADER,
                serials("1-10")))
        .when(Ask.correct("mistake"))
        .thenRefused(new MovementUnknown(Registry.JP, MISTAKE));
  }

  @Test
  void what_a_committee_did_is_no_movement_of_the_book() {
    Japan.issued()
        .givenElsewhere(
            "mistake",
            new BilateralDocumentSigned(
                FactDate.on(day("2013-01-08")), OPERATOR, PartnerCountry.of("MN")))
        .when(Ask.correct("mistake"))
        .thenRefused(new MovementUnknown(Registry.JP, MISTAKE));
  }

  @Test
  void only_movements_are_corrected() {
    Japan.issued()
        .given(
            Ask.suspend(TRADER).named("suspension"),
            Ask.restrict("R-1", GOVERNMENT, serials("1")).named("restriction"))
        .when(Ask.correct("first-issuance"))
        .thenRefused(new NotAMovement(RequestId.of("first-issuance")))
        .when(Ask.correct("suspension"))
        .thenRefused(new NotAMovement(RequestId.of("suspension")))
        .when(Ask.correct("restriction"))
        .thenRefused(new NotAMovement(RequestId.of("restriction")));
  }
}
