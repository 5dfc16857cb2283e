package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.*;
import static org.jcmledger.test.BookWords.*;
import static org.jcmledger.test.Cast.*;
import static org.jcmledger.test.CommitteeWords.*;
import static org.jcmledger.test.Values.*;

import java.time.LocalDate;
import org.jcmledger.core.rejection.BookNotOpen;
import org.jcmledger.core.rejection.DecisionNumberUsed;
import org.jcmledger.core.rejection.MonitoringPeriodsOverlap;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.PartsDoNotAddUp;
import org.jcmledger.core.rejection.PeriodAcrossTheCut;
import org.jcmledger.core.rejection.ProjectUnknown;
import org.jcmledger.core.rejection.VintageOutsidePeriod;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.test.FactAsk;
import org.junit.jupiter.api.Test;

/** A Joint Committee decides how many credits may be issued, and notifies both sides. */
class DecideIssuanceTest implements OfAPartner {

  private static final MonitoringPeriod YEAR_2025 =
      MonitoringPeriod.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  @Override
  public FactAsk<?> asked() {
    return decideIssuance("MN-1", lineOf(MN001, 40, 10)).form(DecisionForm.ELECTRONIC);
  }

  @Test
  void each_side_is_notified_of_its_part_in_the_same_breath() {
    nothingYet()
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10), lineOf(MN002, 85, 22)))
        .thenLineOpen(JP, line("MN-1", 1), 40)
        .thenLineOpen(MN, line("MN-1", 1), 10)
        .thenLineOpen(JP, line("MN-1", 2), 85)
        .thenLineOpen(MN, line("MN-1", 2), 22)
        .thenIssued(JP, 0);
  }

  @Test
  void one_line_may_be_for_several_projects_together() {
    nothingYet()
        .when(decideIssuance("MN-1", lineOf(MN001, 31, 9).with(MN002)))
        .thenAccepted()
        .thenLineOpen(JP, line("MN-1", 1), 31);
  }

  @Test
  void a_vintage_that_the_source_does_not_give_is_the_year_of_the_periods_last_day() {
    nothingYet()
        .when(
            decideIssuance(
                "MN-1", lineOf(MN001, 40, 10).period("2015-09-20", "2016-05-15").assumed()))
        .thenAccepted();
  }

  @Test
  void it_is_refused_under_a_number_of_another_committee() {
    nothingYet()
        .when(decideIssuance(MONGOLIA, "ID-1", lineOf(MN001, 40, 10)))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID-1"))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_of_another_committee() {
    nothingYet()
        .given(projectRegistered(ProjectId.of("ID001")))
        .when(decideIssuance("MN-1", lineOf(ProjectId.of("ID001"), 40, 10)))
        .thenRejected(new OfAnotherCommittee(MONGOLIA, "ID001"))
        .thenNothingAppended();
  }

  @Test
  void a_number_is_used_once() {
    nothingYet()
        .given(issuanceDecided("MN-1", lineOf(MN001, 40, 10)))
        .when(decideIssuance("MN-1", lineOf(MN002, 40, 10)))
        .thenRejected(new DecisionNumberUsed(DecisionId.of("MN-1")))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_for_a_project_that_is_not_registered() {
    nothingYet()
        .given(neverRegistered(MN001))
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10)))
        .thenRejected(new ProjectUnknown(MN001))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_if_the_parts_do_not_make_up_the_total() {
    nothingYet()
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10).total(51)))
        .thenRejected(
            new PartsDoNotAddUp(line("MN-1", 1), credits(51), Tonnes.of(40), Tonnes.of(10)))
        .thenNothingAppended();
  }

  @Test
  void a_period_from_2020_into_2021_is_two_lines() {
    // R22
    nothingYet()
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10).period("2020-07-01", "2021-06-30")))
        .thenRejected(
            new PeriodAcrossTheCut(
                line("MN-1", 1),
                MonitoringPeriod.of(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 6, 30))))
        .thenNothingAppended();
    nothingYet()
        .when(
            decideIssuance(
                "MN-1",
                lineOf(MN001, 20, 5).period("2020-07-01", "2020-12-31"),
                lineOf(MN001, 20, 5).period("2021-01-01", "2021-06-30")))
        .thenAccepted();
  }

  @Test
  void it_is_refused_if_the_vintage_is_no_year_of_the_period() {
    nothingYet()
        .when(
            decideIssuance(
                "MN-1", lineOf(MN001, 40, 10).period("2025-01-01", "2025-12-31").vintage(2024)))
        .thenRejected(new VintageOutsidePeriod(line("MN-1", 1), Vintage.of(2024), YEAR_2025))
        .thenNothingAppended();
  }

  @Test
  void no_day_of_a_project_is_credited_twice() {
    nothingYet()
        .given(issuanceDecided("MN-1", lineOf(MN001, 40, 10)))
        .when(decideIssuance("MN-2", lineOf(MN001, 4, 1).period("2025-12-31", "2026-03-31")))
        .thenRejected(
            new MonitoringPeriodsOverlap(
                MN001,
                MonitoringPeriod.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 31)),
                YEAR_2025))
        .thenNothingAppended();
  }

  @Test
  void not_even_by_two_lines_of_one_decision() {
    nothingYet()
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10), lineOf(MN001, 4, 1)))
        .thenRejected(new MonitoringPeriodsOverlap(MN001, YEAR_2025, YEAR_2025))
        .thenNothingAppended();
  }

  @Test
  void it_is_refused_while_a_side_has_no_book_to_be_notified() {
    nothingYet()
        .given(neverOpened(MN))
        .when(decideIssuance("MN-1", lineOf(MN001, 40, 10)))
        .thenRejected(new BookNotOpen(MN))
        .thenNothingAppended();
  }
}
