package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import org.jcmledger.core.rejection.AllocationsDoNotAddUp;
import org.jcmledger.core.rejection.LineAlreadyIssued;
import org.jcmledger.core.rejection.LineNotNotified;
import org.jcmledger.core.rejection.NothingToIssue;
import org.jcmledger.core.rejection.SerialsExhausted;
import org.jcmledger.core.rejection.TargetIsClosed;
import org.jcmledger.core.rejection.TargetIsSuspended;
import org.jcmledger.core.rejection.TargetUnknown;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry issues a line that was notified to its side. */
class IssueCreditsTest implements ByTheRegistry, UnderAuthorisations {

  private static final LineRef LINE = line("MN-1", 1);

  /** Japan may issue 40 t and Mongolia 10 t. */
  private static LedgerFixture decided() {
    return nothingYet().given(issuanceDecided("MN-1", lineOf(MN001, 40, 10)));
  }

  @Override
  public BookAsk<?> under(String... authorisations) {
    return issue(LINE, to(ALICE)).under(authorisations);
  }

  @Override
  public LedgerFixture unauthorised() {
    return decided();
  }

  @Override
  public BookAsk<?> asked() {
    return issue(LINE, to(ALICE));
  }

  @Override
  public LedgerFixture inOrder() {
    return decided();
  }

  @Test
  void serials_come_into_being_in_the_order_of_the_accounts() {
    decided()
        .when(issue(LINE, to(ALICE, 30), to(BOB, 10)))
        .thenHolds(ALICE, serials(1, 30))
        .thenHolds(BOB, serials(31, 40))
        .thenIssued(JP, 40)
        .thenLineOpen(JP, LINE, 0);
  }

  @Test
  void they_follow_the_last_ever_issued_in_the_book() {
    decided()
        .given(issued(LINE, to(ALICE)), issuanceDecided("MN-2", lineOf(MN002, 5, 0)))
        .when(issue(line("MN-2", 1), to(BOB)))
        .thenHolds(BOB, serials(41, 45));
  }

  @Test
  void each_side_issues_its_part_when_it_is_ready_with_serials_of_its_own() {
    decided()
        .given(issued(LINE, to(ALICE)))
        .when(issue(LINE, to(KHAN)))
        .thenHolds(ALICE, serials(1, 40))
        .thenHolds(KHAN, serials(1, 10))
        .thenLineOpen(MN, LINE, 0);
  }

  @Test
  void without_a_decision_nothing_is_issued() {
    nothingYet()
        .when(issue(LINE, to(ALICE, 40)))
        .thenRejected(new LineNotNotified(JP, LINE))
        .thenNothingAppended();
  }

  @Test
  void a_line_is_issued_once() {
    decided()
        .given(issued(LINE, to(ALICE)))
        .when(issue(LINE, to(ALICE)))
        .thenRejected(new LineAlreadyIssued(JP, LINE))
        .thenBalance(ALICE, 40);
  }

  @Test
  void a_line_of_nothing_is_complete_as_it_is() {
    nothingYet()
        .given(issuanceDecided("MN-1", lineOf(MN001, 0, 10)))
        .when(issue(LINE, to(ALICE, 1)))
        .thenRejected(new NothingToIssue(JP, LINE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_into_an_account_that_does_not_exist() {
    decided()
        .given(neverOpened(ALICE))
        .when(issue(LINE, to(ALICE)))
        .thenRejected(new TargetUnknown(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_into_a_closed_account() {
    decided()
        .given(closed(ALICE))
        .when(issue(LINE, to(ALICE)))
        .thenRejected(new TargetIsClosed(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_into_a_suspended_account() {
    decided()
        .given(suspended(ALICE))
        .when(issue(LINE, to(ALICE)))
        .thenRejected(new TargetIsSuspended(ALICE))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_into_an_account_where_credits_end() {
    decided()
        .when(issue(LINE, to(RETIRED)))
        .thenRejected(new WrongKindOfTarget(RETIRED, AccountKind.RETIREMENT, "holding"))
        .thenNothingAppended();
  }

  @Test
  void a_line_is_issued_whole_not_a_tonne_less() {
    decided()
        .when(issue(LINE, to(ALICE, 39)))
        .thenRejected(new AllocationsDoNotAddUp(LINE, Tonnes.of(39), Tonnes.of(40)))
        .thenNothingAppended();
  }

  @Test
  void and_not_a_tonne_more() {
    decided()
        .when(issue(LINE, to(ALICE, 30), to(BOB, 11)))
        .thenRejected(new AllocationsDoNotAddUp(LINE, Tonnes.of(41), Tonnes.of(40)))
        .thenNothingAppended();
  }

  @Test
  void a_book_whose_serials_are_used_up_issues_no_more() {
    decided()
        .given(
            issuanceDecided("MN-2", lineOf(MN002, SerialRange.MAX_SERIAL, 0)),
            issued(line("MN-2", 1), to(ALICE)))
        .when(issue(LINE, to(ALICE)))
        .thenRejected(new SerialsExhausted(JP, SerialRange.MAX_SERIAL + 1, credits(40)))
        .thenNothingAppended();
  }
}
