package org.jcmledger.core.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.committee.CommitteeScenario.SECRETARIAT;
import static org.jcmledger.core.committee.CommitteeScenario.TITLE;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.decided;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.projects;
import static org.jcmledger.core.value.Sample.tonnes;
import static org.jcmledger.core.value.Sample.vintage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.rejection.BilateralDocumentAlreadySigned;
import org.jcmledger.core.rejection.DateInTheFuture;
import org.jcmledger.core.rejection.DecisionNumberUsed;
import org.jcmledger.core.rejection.MonitoringPeriodsOverlap;
import org.jcmledger.core.rejection.NotABilateralPartner;
import org.jcmledger.core.rejection.OfAnotherCommittee;
import org.jcmledger.core.rejection.PartsDoNotAddUp;
import org.jcmledger.core.rejection.Precedence;
import org.jcmledger.core.rejection.ProjectNumberUsed;
import org.jcmledger.core.rejection.ProjectUnknown;
import org.jcmledger.core.rejection.VintageOutsidePeriod;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Joint Committee may sign, register and decide. */
class JointCommitteeTest {

  private static final PartnerCountry MN = PartnerCountry.of("MN");
  private static final PartnerCountry ID = PartnerCountry.of("ID");
  private static final ProjectId MN001 = ProjectId.of("MN001");
  private static final FactDate SIGNED = FactDate.on(day("2013-01-08"));
  private static final FactDate LATER = FactDate.on(day("2016-09-29"));
  private static final MonitoringPeriod WINTER = period("2015-09-20", "2016-05-15");

  private static CommitteeScenario mongolia() {
    return CommitteeScenario.partner("MN").registered("MN001", "MN002");
  }

  @Nested
  class The_bilateral_document {

    @Test
    void makes_a_country_a_partner() {
      CommitteeScenario mongolia = CommitteeScenario.of("MN");
      mongolia
          .when(mongolia.sign(SIGNED))
          .thenRecorded(new BilateralDocumentSigned(SIGNED, SECRETARIAT, MN));
    }

    @Test
    void is_signed_once() {
      CommitteeScenario mongolia = CommitteeScenario.partner("MN");
      mongolia.when(mongolia.sign(LATER)).thenRefused(new BilateralDocumentAlreadySigned(MN));
    }

    @Test
    void is_needed_before_a_project_is_registered() {
      CommitteeScenario mongolia = CommitteeScenario.of("MN");
      mongolia.when(mongolia.register(LATER, "MN001")).thenRefused(new NotABilateralPartner(MN));
    }

    @Test
    void is_needed_before_an_issuance_is_decided() {
      CommitteeScenario mongolia = CommitteeScenario.of("MN");
      mongolia
          .when(mongolia.decide(LATER, "MN-1", decided("MN001", WINTER, 50, 40, 10)))
          .thenRefused(new NotABilateralPartner(MN));
    }
  }

  @Nested
  class The_date_of_a_fact {

    static List<FactDate> datesThatBeginTomorrow() {
      return List.of(
          FactDate.on(day("2016-10-01")),
          FactDate.notAfter(day("2016-10-01")),
          new FactDate.InMonth(YearMonth.of(2016, 10)));
    }

    @ParameterizedTest
    @MethodSource("datesThatBeginTomorrow")
    void is_not_in_the_future(FactDate tomorrow) {
      CommitteeScenario mongolia = CommitteeScenario.of("MN").now("2016-09-30T03:00:00Z");
      DateInTheFuture reason = new DateInTheFuture(day("2016-10-01"), day("2016-09-30"));
      mongolia
          .when(mongolia.sign(tomorrow))
          .thenRefused(reason)
          .when(mongolia.register(tomorrow, "MN001"))
          .thenRefused(reason)
          .when(mongolia.decide(tomorrow, "MN-1", decided("MN001", WINTER, 50, 40, 10)))
          .thenRefused(reason);
    }

    @Test
    void may_be_today_where_the_day_has_begun_in_tokyo() {
      CommitteeScenario mongolia = CommitteeScenario.of("MN").now("2016-09-30T15:00:00Z");
      mongolia.given(mongolia.sign(FactDate.on(day("2016-10-01"))));
    }

    @Test
    void may_be_a_month_or_a_fiscal_year_that_has_begun() {
      CommitteeScenario mongolia = CommitteeScenario.of("MN").now("2016-04-01T00:00:00Z");
      mongolia
          .given(mongolia.sign(new FactDate.InMonth(YearMonth.of(2016, 4))))
          .given(mongolia.register(new FactDate.InFiscalYear(2016), "MN001"))
          .when(mongolia.register(new FactDate.InFiscalYear(2017), "MN002"))
          .thenRefused(new DateInTheFuture(day("2017-04-01"), day("2016-04-01")));
    }

    @Test
    void may_be_earlier_than_that_of_the_fact_entered_before() {
      CommitteeScenario mongolia = CommitteeScenario.partner("MN");
      mongolia
          .given(mongolia.register(LATER, "MN002"))
          .given(mongolia.register(FactDate.on(day("2015-06-30")), "MN001"));
    }
  }

  @Nested
  class A_project {

    @Test
    void is_registered_under_its_number_and_title() {
      CommitteeScenario mongolia = CommitteeScenario.partner("MN");
      mongolia
          .when(mongolia.register(new FactDate.InFiscalYear(2015), "MN001"))
          .thenRecorded(
              new ProjectRegistered(
                  new FactDate.InFiscalYear(2015), SECRETARIAT, MN, MN001, TITLE));
    }

    @Test
    void is_registered_once() {
      CommitteeScenario mongolia = mongolia();
      mongolia.when(mongolia.register(LATER, "MN001")).thenRefused(new ProjectNumberUsed(MN001));
    }

    @Test
    void is_hosted_by_the_committees_own_country() {
      CommitteeScenario mongolia = CommitteeScenario.partner("MN");
      mongolia
          .when(mongolia.register(LATER, "ID001"))
          .thenRefused(new OfAnotherCommittee(MN, "ID001"));
    }
  }

  @Nested
  class A_decision_to_issue {

    @Test
    void is_recorded_with_all_its_lines_in_their_order() {
      IssuanceLine first = decided("MN001", WINTER, 50, 40, 10);
      IssuanceLine second = decided("MN002", period("2015-09-15", "2016-05-02"), 107, 85, 22);
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(mongolia.decide(LATER, "MN-2016-09-29", first, second))
          .thenRecorded(
              new IssuanceDecided(
                  LATER, SECRETARIAT, MN, DecisionId.of("MN-2016-09-29"), List.of(first, second)));
    }

    @Test
    void has_a_number_of_its_own() {
      CommitteeScenario mongolia = mongolia();
      mongolia
          .given(mongolia.decide(LATER, "MN-1", decided("MN001", WINTER, 50, 40, 10)))
          .when(mongolia.decide(LATER, "MN-1", decided("MN002", WINTER, 50, 40, 10)))
          .thenRefused(new DecisionNumberUsed(DecisionId.of("MN-1")));
    }

    @Test
    void is_numbered_by_its_own_committee() {
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(mongolia.decide(LATER, "ID-1", decided("MN001", WINTER, 50, 40, 10)))
          .thenRefused(new OfAnotherCommittee(MN, "ID-1"));
    }

    @Test
    void is_about_projects_of_its_own_committee() {
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(
              mongolia.decide(
                  LATER,
                  "MN-1",
                  decided("MN001", WINTER, 50, 40, 10),
                  decided(projects("MN002", "ID002"), WINTER, 50, 40, 10)))
          .thenRefused(new OfAnotherCommittee(MN, "ID002"));
    }

    @Test
    void is_about_projects_that_are_registered() {
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(
              mongolia.decide(
                  LATER, "MN-1", decided(projects("MN002", "MN003"), WINTER, 50, 40, 10)))
          .thenRefused(new ProjectUnknown(ProjectId.of("MN003")));
    }

    @ParameterizedTest
    @CsvSource({"50, 40, 11", "50, 40, 9", "50, 50, 50", "50, 0, 0", "1, 1, 1"})
    void is_refused_if_the_two_sides_parts_do_not_make_up_the_total(
        long total, long japan, long host) {
      // DC8: no tonne is claimed by both governments.
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(
              mongolia.decide(
                  LATER,
                  "MN-1",
                  decided("MN002", WINTER, 3, 2, 1),
                  decided("MN001", WINTER, total, japan, host)))
          .thenRefused(
              new PartsDoNotAddUp(line("MN-1", 2), credits(total), tonnes(japan), tonnes(host)));
    }

    @ParameterizedTest
    @CsvSource({"157, 125, 32", "139, 110, 29", "1, 0, 1", "1, 1, 0", "30312, 24249, 6063"})
    void takes_the_parts_as_the_sides_agreed_them(long total, long japan, long host) {
      CommitteeScenario mongolia = mongolia();
      mongolia.given(mongolia.decide(LATER, "MN-1", decided("MN001", WINTER, total, japan, host)));
    }

    private IssuanceLine ofVintage(int year, boolean assumed) {
      return new IssuanceLine(
          projects("MN001"),
          period("2014-09-20", "2016-05-15"),
          vintage(year),
          assumed,
          credits(50),
          tonnes(40),
          tonnes(10));
    }

    @ParameterizedTest
    @CsvSource({"2014, false", "2015, false", "2016, false", "2016, true"})
    void may_name_any_year_of_the_period_as_vintage_and_assume_the_last(int year, boolean assumed) {
      CommitteeScenario mongolia = mongolia();
      mongolia.given(mongolia.decide(LATER, "MN-1", ofVintage(year, assumed)));
    }

    @ParameterizedTest
    @CsvSource({"2013, false", "2017, false", "2015, true", "2014, true", "2017, true"})
    void names_no_vintage_outside_the_period_and_assumes_none_but_the_last(
        int year, boolean assumed) {
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(mongolia.decide(LATER, "MN-1", ofVintage(year, assumed)))
          .thenRefused(
              new VintageOutsidePeriod(
                  line("MN-1", 1), vintage(year), period("2014-09-20", "2016-05-15")));
    }
  }

  @Nested
  class No_day_of_a_project_is_credited_twice {

    @ParameterizedTest
    @CsvSource({
      "2016-05-15, 2016-12-31", // shares the last day
      "2015-01-01, 2015-09-20", // shares the first day
      "2015-10-01, 2015-10-01", // lies within
      "2015-01-01, 2016-12-31", // covers it
      "2015-09-20, 2016-05-15" // is the same
    })
    void by_a_later_decision(String first, String last) {
      MonitoringPeriod again = period(first, last);
      CommitteeScenario mongolia = mongolia();
      mongolia
          .given(mongolia.decide(LATER, "MN-1", decided("MN001", WINTER, 50, 40, 10)))
          .when(mongolia.decide(LATER, "MN-2", decided("MN001", again, 5, 4, 1)))
          .thenRefused(new MonitoringPeriodsOverlap(MN001, again, WINTER));
    }

    @Test
    void by_two_lines_of_one_decision() {
      MonitoringPeriod again = period("2016-05-15", "2016-12-31");
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(
              mongolia.decide(
                  LATER,
                  "MN-1",
                  decided("MN001", WINTER, 50, 40, 10),
                  decided("MN002", WINTER, 50, 40, 10),
                  decided("MN001", again, 5, 4, 1)))
          .thenRefused(new MonitoringPeriodsOverlap(MN001, again, WINTER));
    }

    @Test
    void for_one_project_of_a_joint_line() {
      // The first JCM credits were issued for ID002 and ID003 together.
      MonitoringPeriod half = period("2015-02-01", "2015-07-31");
      MonitoringPeriod next = period("2015-07-31", "2015-12-31");
      CommitteeScenario indonesia =
          CommitteeScenario.partner("ID").registered("ID001", "ID002", "ID003");
      indonesia
          .given(
              indonesia.decide(LATER, "ID-1", decided(projects("ID002", "ID003"), half, 40, 31, 9)))
          .when(indonesia.decide(LATER, "ID-2", decided("ID003", next, 5, 4, 1)))
          .thenRefused(new MonitoringPeriodsOverlap(ProjectId.of("ID003"), next, half))
          .when(indonesia.decide(LATER, "ID-2", decided(projects("ID001", "ID002"), next, 5, 4, 1)))
          .thenRefused(new MonitoringPeriodsOverlap(ProjectId.of("ID002"), next, half))
          .given(indonesia.decide(LATER, "ID-2", decided("ID001", half, 5, 4, 1)));
    }

    @Test
    void but_periods_may_abut_and_leave_gaps_before_between_and_after() {
      CommitteeScenario mongolia = mongolia();
      mongolia
          .given(mongolia.decide(LATER, "MN-1", decided("MN001", WINTER, 50, 40, 10)))
          .given(
              mongolia.decide(
                  LATER,
                  "MN-2",
                  decided("MN001", period("2016-05-16", "2016-05-31"), 5, 4, 1),
                  decided("MN001", period("2017-01-01", "2017-05-31"), 5, 4, 1),
                  decided("MN001", period("2014-01-01", "2014-12-31"), 5, 4, 1),
                  decided("MN001", period("2015-01-01", "2015-09-19"), 5, 4, 1),
                  decided("MN001", period("2016-06-01", "2016-12-31"), 5, 4, 1)));
    }

    @Test
    void and_what_was_refused_counts_for_nothing() {
      CommitteeScenario mongolia = mongolia();
      mongolia
          .when(
              mongolia.decide(
                  LATER,
                  "MN-1",
                  decided("MN001", WINTER, 50, 40, 10),
                  decided("MN002", WINTER, 50, 40, 11)))
          .thenRefused(new PartsDoNotAddUp(line("MN-1", 2), credits(50), tonnes(40), tonnes(11)))
          .given(mongolia.decide(LATER, "MN-1", decided("MN001", WINTER, 50, 40, 10)));
    }
  }

  @Test
  void the_earliest_reason_is_named() {
    CommitteeScenario mongolia = mongolia();
    mongolia.given(mongolia.decide(LATER, "MN-1", decided("MN001", WINTER, 50, 40, 10)));
    FactDate tomorrow = FactDate.on(day("2026-04-02"));
    IssuanceLine overlapping = decided("MN001", WINTER, 50, 40, 10);
    IssuanceLine unknown = decided("MN009", WINTER, 50, 40, 11);
    IssuanceLine foreign = decided("ID002", WINTER, 50, 40, 11);
    // from the first stage to the last: each also breaks the rules of those after it
    List<CommitteeCommand> broken = new ArrayList<>();
    broken.add(mongolia.decide(tomorrow, "MN-1", overlapping, unknown, foreign));
    broken.add(mongolia.decide(LATER, "ID-1", overlapping, unknown, foreign));
    broken.add(mongolia.decide(LATER, "MN-1", overlapping, unknown, foreign));
    broken.add(mongolia.decide(LATER, "MN-1", overlapping, unknown));
    broken.add(mongolia.decide(LATER, "MN-2", overlapping, unknown));
    broken.add(mongolia.decide(LATER, "MN-2", overlapping));
    assertThat(broken)
        .extracting(command -> mongolia.when(command).refusal().orElseThrow().precedence())
        .containsExactly(
            Precedence.BOOK,
            Precedence.BOOK,
            Precedence.BOOK,
            Precedence.SOURCE,
            Precedence.SOURCE,
            Precedence.QUANTITY);
    assertThat(broken)
        .extracting(command -> mongolia.when(command).refusal().orElseThrow().code())
        .containsExactly(
            "date-in-the-future",
            "of-another-committee",
            "of-another-committee",
            "decision-number-used",
            "project-unknown",
            "monitoring-periods-overlap");
  }

  @Test
  void a_command_for_another_committee_is_a_mistake_of_the_program_and_no_answer() {
    CommitteeScenario indonesia = CommitteeScenario.of("ID");
    CommitteeScenario mongolia = CommitteeScenario.of("MN");
    assertThatThrownBy(() -> mongolia.when(indonesia.sign(SIGNED)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ID")
        .hasMessageContaining("MN");
  }

  @Test
  void each_event_makes_the_committee_another_one_and_the_same_events_the_same() {
    CommitteeScenario mongolia = mongolia();
    mongolia.decision("MN-1", LATER, decided("MN001", WINTER, 50, 40, 10));
    mongolia.decision("MN-2", LATER, decided("MN002", WINTER, 1, 0, 1));
    JointCommittee before = new JointCommittee(MN);
    JointCommittee after = new JointCommittee(MN);
    for (CommitteeEvent event : mongolia.history()) {
      after.apply(event);
      assertThat(after.isSameAs(before)).as("%s", event).isFalse();
      before.apply(event);
      assertThat(after.isSameAs(before)).as("%s", event).isTrue();
    }
    assertThat(mongolia.committee().isSameAs(after)).isTrue();
    assertThat(new JointCommittee(MN).isSameAs(new JointCommittee(ID))).isFalse();
    assertThat(mongolia.committee().partner()).isEqualTo(MN);
  }

  @Test
  void committees_that_differ_in_one_period_or_number_are_not_the_same() {
    CommitteeScenario one = mongolia();
    one.decision("MN-1", LATER, decided("MN001", WINTER, 50, 40, 10));
    CommitteeScenario otherPeriod = mongolia();
    otherPeriod.decision(
        "MN-1", LATER, decided("MN001", period("2015-09-20", "2016-05-14"), 50, 40, 10));
    CommitteeScenario otherNumber = mongolia();
    otherNumber.decision("MN-2", LATER, decided("MN001", WINTER, 50, 40, 10));
    assertThat(one.committee().isSameAs(otherPeriod.committee())).isFalse();
    assertThat(one.committee().isSameAs(otherNumber.committee())).isFalse();
  }
}
