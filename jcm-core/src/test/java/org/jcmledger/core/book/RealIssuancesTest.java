package org.jcmledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.book.Japan.GOVERNMENT;
import static org.jcmledger.core.book.Japan.MAYEKAWA;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.decided;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.projects;
import static org.jcmledger.core.value.Sample.serials;
import static org.jcmledger.core.value.Sample.tonnes;

import org.jcmledger.core.committee.CommitteeScenario;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.rejection.AllocationsDoNotAddUp;
import org.jcmledger.core.rejection.NothingToIssue;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What committees really decided and registries really issued, as far as it is published. */
class RealIssuancesTest {

  private static final MonitoringPeriod WINTER = period("2015-09-20", "2016-05-15");

  private static Allocation to(AccountNumber account, long amount) {
    return Allocation.of(account, credits(amount));
  }

  private static BookScenario hostBook(String country, String zone) {
    return BookScenario.of(Registry.of(country))
        .given(
            Ask.openBook(zone).on("2016-01-01"),
            Ask.open(GOVERNMENT, AccountKind.GOVERNMENT_HOLDING).on("2016-01-01"));
  }

  private static BookScenario japansBook() {
    return BookScenario.of(Registry.JP)
        .given(
            Ask.openBook("Asia/Tokyo").on("2016-01-01"),
            Ask.open(GOVERNMENT, AccountKind.GOVERNMENT_HOLDING).on("2016-01-01"),
            Ask.open(MAYEKAWA, AccountKind.ENTITY_HOLDING).on("2016-01-01"));
  }

  @Test
  void the_first_credits_ever_issued_came_from_two_projects_in_one_line() {
    // 2016-05-13: 40 t of ID002 and ID003; Japan 31 (27 + 4), Indonesia 9 (5 + 4).
    IssuanceDecided decided =
        CommitteeScenario.partner("ID")
            .registered("ID002", "ID003")
            .decision(
                "ID-2016-05",
                FactDate.notAfter(day("2016-05-13")),
                decided(projects("ID002", "ID003"), period("2015-02-01", "2015-07-31"), 40, 31, 9));
    japansBook()
        .given(decided)
        .given(Ask.issue(line("ID-2016-05", 1), to(GOVERNMENT, 27), to(MAYEKAWA, 4)))
        .thenHolds(GOVERNMENT, serials("1-27"))
        .thenHolds(MAYEKAWA, serials("28-31"));
    AccountNumber adib = AccountNumber.of("ADIB");
    hostBook("ID", "Asia/Jakarta")
        .given(Ask.open(adib, AccountKind.ENTITY_HOLDING).on("2016-01-01"))
        .given(decided)
        .given(Ask.issue(line("ID-2016-05", 1), to(GOVERNMENT, 5), to(adib, 4)))
        .thenHolds(GOVERNMENT, serials("1-5"))
        .thenHolds(adib, serials("6-9"));
  }

  @Test
  void mongolias_first_157_tonnes_became_125_in_japan_and_32_in_mongolia() {
    // MN001: 50 = 40 + 10. MN002: 107 = 85 + 22. Of Japan's 125 the government got 109.
    IssuanceDecided decided =
        CommitteeScenario.partner("MN")
            .registered("MN001", "MN002")
            .decision(
                "MN-2016-09-29",
                FactDate.on(day("2016-09-29")),
                decided("MN001", WINTER, 50, 40, 10),
                decided("MN002", period("2015-09-15", "2016-05-02"), 107, 85, 22));
    BookScenario japan =
        japansBook()
            .given(decided)
            .given(
                Ask.issue(line("MN-2016-09-29", 1), to(GOVERNMENT, 34), to(MAYEKAWA, 6))
                    .on("2016-09-30"),
                Ask.issue(line("MN-2016-09-29", 2), to(GOVERNMENT, 75), to(MAYEKAWA, 10))
                    .on("2016-09-30"))
            .thenBalance(GOVERNMENT, 109)
            .thenBalance(MAYEKAWA, 16);
    BookScenario mongolia =
        hostBook("MN", "Asia/Ulaanbaatar")
            .given(decided)
            .given(
                Ask.issue(line("MN-2016-09-29", 1), to(GOVERNMENT, 10)).on("2016-09-30"),
                Ask.issue(line("MN-2016-09-29", 2), to(GOVERNMENT, 22)).on("2016-09-30"))
            .thenBalance(GOVERNMENT, 32);
    assertThat(japan.book().issued().plus(mongolia.book().issued())).isEqualTo(tonnes(157));
  }

  @ParameterizedTest
  @CsvSource({
    "30312, 24249", // rounded down from 80 %
    "44817, 35854", // rounded up
    "139, 110", // 79.1 %
    "322, 256",
    "17673, 8837",
    "1, 0" // MN005
  })
  void each_side_issues_exactly_its_part_however_it_was_rounded(long total, long japan) {
    // R19: the parts are agreed, not computed.
    long host = total - japan;
    IssuanceDecided decided =
        CommitteeScenario.partner("MN")
            .registered("MN005")
            .decision(
                "MN-1",
                FactDate.on(day("2020-01-15")),
                decided("MN005", WINTER, total, japan, host));
    issuesExactly(japansBook().given(decided), Registry.JP, japan);
    issuesExactly(hostBook("MN", "Asia/Ulaanbaatar").given(decided), Registry.of("MN"), host);
  }

  private static void issuesExactly(BookScenario book, Registry registry, long share) {
    if (share == 0) {
      book.when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, 1)))
          .thenRefused(new NothingToIssue(registry, line("MN-1", 1)));
      return;
    }
    book.when(Ask.issue(line("MN-1", 1), to(GOVERNMENT, share + 1)))
        .thenRefused(new AllocationsDoNotAddUp(line("MN-1", 1), tonnes(share + 1), tonnes(share)))
        .given(Ask.issue(line("MN-1", 1), to(GOVERNMENT, share)))
        .thenHolds(GOVERNMENT, serials("1-" + share));
  }

  @Test
  void heating_seasons_with_summers_between_them_and_periods_that_abut_are_both_fine() {
    // MN001 is monitored in winter only; MN004 ends on 31 July and goes on from 1 August.
    IssuanceLine firstWinter = decided("MN001", WINTER, 50, 40, 10);
    IssuanceLine nextWinter = decided("MN001", period("2016-09-16", "2017-05-20"), 60, 48, 12);
    IssuanceLine toJuly = decided("MN004", period("2016-08-01", "2017-07-31"), 80, 64, 16);
    IssuanceLine fromAugust = decided("MN004", period("2017-08-01", "2018-06-30"), 90, 72, 18);
    CommitteeScenario committee = CommitteeScenario.partner("MN").registered("MN001", "MN004");
    japansBook()
        .given(committee.decision("MN-1", FactDate.on(day("2017-09-01")), firstWinter, toJuly))
        .given(committee.decision("MN-2", FactDate.on(day("2018-09-01")), fromAugust, nextWinter))
        .given(
            Ask.issue(line("MN-2", 2), to(GOVERNMENT, 48)),
            Ask.issue(line("MN-1", 1), to(GOVERNMENT, 40)))
        .thenBalance(GOVERNMENT, 88);
  }

  @Test
  void what_was_issued_after_2020_begins_on_new_years_day() {
    // R22
    CommitteeScenario committee = CommitteeScenario.partner("PW").registered("PW001");
    japansBook()
        .given(
            committee.decision(
                "PW-1",
                FactDate.on(day("2025-05-16")),
                decided("PW001", period("2020-01-01", "2020-12-31"), 30, 15, 15),
                decided("PW001", period("2021-01-01", "2021-12-31"), 40, 20, 20)))
        .given(
            Ask.open(Japan.RETIRED, AccountKind.RETIREMENT),
            Ask.issue(line("PW-1", 1), to(GOVERNMENT, 15)),
            Ask.issue(line("PW-1", 2), to(GOVERNMENT, 20)),
            Ask.retire(GOVERNMENT, Japan.RETIRED, serials("1-15"), Ask.PLEDGE))
        .given(Japan.authorised("PW001", serials("16-35")))
        .given(Ask.retire(GOVERNMENT, Japan.RETIRED, serials("16-35"), Ask.NDC))
        .thenBalance(Japan.RETIRED, 35);
  }
}
