package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.rejection.CommitteeHeldHere;
import org.jcmledger.core.rejection.DecisionAlreadyNotified;
import org.jcmledger.core.rejection.MonitoringPeriodsOverlap;
import org.jcmledger.core.rejection.NoSideOfTheDecision;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.PeriodAcrossTheCut;
import org.jcmledger.core.rejection.VintageOutsidePeriod;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.test.BookAsk;
import org.jcmledger.test.LedgerFixture;
import org.junit.jupiter.api.Test;

/** The registry records a decision of a committee that its ledger does not hold. */
class NotifyIssuanceTest implements ByTheRegistry {

  /** Every book, and no committee. */
  private static final LedgerScope BOOKS_ONLY =
      new LedgerScope(Optional.empty(), Optional.of(new TreeSet<>()), false);

  private static final MonitoringPeriod YEAR_2025 =
      MonitoringPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  private static LedgerFixture books() {
    return nothingYet().holding(BOOKS_ONLY);
  }

  @Override
  public BookAsk<?> asked() {
    return notifyIssuance("MN-1", lineOf(MN001, 40, 10));
  }

  @Override
  public LedgerFixture ledger() {
    return books();
  }

  @Override
  public LedgerFixture inOrder() {
    return books();
  }

  @Test
  void each_side_may_issue_its_own_part_and_no_more() {
    books()
        .given(issuanceNotified("MN-1", lineOf(MN001, 40, 10)))
        .when(notifyIssuance("MN-1", lineOf(MN001, 40, 10)).in(MN))
        .thenLineOpen(JP, line("MN-1", 1), 40)
        .thenLineOpen(MN, line("MN-1", 1), 10);
  }

  @Test
  void it_is_refused_where_the_committee_itself_notifies() {
    nothingYet()
        .when(notifyIssuance("MN-1", lineOf(MN001, 40, 10)))
        .thenRejected(new CommitteeHeldHere(MONGOLIA))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_in_a_book_that_is_no_side_of_the_decision() {
    Registry vietnam = Registry.of("VN");
    books()
        .when(notifyIssuance("MN-1", lineOf(MN001, 40, 10)).in(vietnam))
        .thenRejected(new NoSideOfTheDecision(vietnam, DecisionId.of("MN-1")))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_of_another_committee() {
    books()
        .when(notifyIssuance("MN-1", lineOf(ProjectId.of("ID002"), 40, 10)))
        .thenRejected(new OfAnotherCommittee(PartnerCountry.of("MN"), "ID002"))
        .thenNothingAppended();
  }

  @Test
  void a_decision_is_notified_once() {
    books()
        .given(issuanceNotified("MN-1", lineOf(MN001, 40, 10)))
        .when(notifyIssuance("MN-1", lineOf(MN002, 1, 0)))
        .thenRejected(new DecisionAlreadyNotified(JP, DecisionId.of("MN-1")))
        .thenNothingAppended();
  }

  @Test
  void a_period_from_2020_into_2021_is_two_lines() {
    // R22
    books()
        .when(notifyIssuance("MN-1", lineOf(MN001, 40, 10).period("2020-07-01", "2021-06-30")))
        .thenRejected(
            new PeriodAcrossTheCut(
                line("MN-1", 1),
                MonitoringPeriod.of(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30))))
        .thenNothingAppended();
    books()
        .when(
            notifyIssuance(
                "MN-1",
                lineOf(MN001, 20, 5).period("2020-07-01", "2020-12-31"),
                lineOf(MN001, 20, 5).period("2021-01-01", "2021-06-30")))
        .thenAccepted();
  }

  @Test
  void it_is_refused_if_the_vintage_is_no_year_of_the_period() {
    books()
        .when(
            notifyIssuance(
                "MN-1", lineOf(MN001, 40, 10).period("2025-01-01", "2025-12-31").vintage(2024)))
        .thenRejected(new VintageOutsidePeriod(line("MN-1", 1), Vintage.of(2024), YEAR_2025))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_if_a_day_was_credited_to_the_project_before() {
    MonitoringPeriod sameDay =
        MonitoringPeriod.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 31));
    books()
        .given(issuanceNotified("MN-1", lineOf(MN001, 40, 10)))
        .when(notifyIssuance("MN-2", lineOf(MN001, 4, 1).period("2025-12-31", "2026-03-31")))
        .thenRejected(new MonitoringPeriodsOverlap(MN001, sameDay, YEAR_2025))
        .thenNothingAppended();
  }

  @Test
  void periods_may_abut_to_the_day() {
    books()
        .given(issuanceNotified("MN-1", lineOf(MN001, 40, 10)))
        .when(notifyIssuance("MN-2", lineOf(MN001, 4, 1).period("2026-01-01", "2026-03-31")))
        .thenAccepted();
  }
}
