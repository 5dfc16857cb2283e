package org.jcmledger.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.decided;
import static org.jcmledger.core.value.Sample.notified;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.projects;
import static org.jcmledger.core.value.Sample.tonnes;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot be wrong: what each takes and what it refuses. */
class ValuesTest {

  private static void refused(String what, String given, ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e.what()).isEqualTo(what);
              assertThat(e.given()).isEqualTo(given);
              assertThat(e).hasMessage(what + " '" + given + "' is not " + e.allowed());
            });
  }

  private static void refused(ThrowingCallable making) {
    assertThatThrownBy(making).isInstanceOf(InvalidValueException.class);
  }

  @Nested
  class Amounts {

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
    void credits_are_at_least_one_and_at_most_ten_to_the_fifteenth_less_one(long amount) {
      refused("quantity", Long.toString(amount), () -> Credits.of(amount));
      refused("quantity", Long.toString(amount), () -> Credits.of(BigInteger.valueOf(amount)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 999_999_999_999_999L})
    void credits_within_the_limits_are_taken_as_they_are(long amount) {
      assertThat(Credits.of(amount).amount()).isEqualTo(amount);
      assertThat(Credits.of(BigInteger.valueOf(amount))).isEqualTo(Credits.of(amount));
      assertThat(Credits.of(amount).tonnes()).isEqualTo(Tonnes.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "9223372036854775808", // 2^63
          "-9223372036854775809",
          "18446744073709551617", // 2^64 + 1, whose lowest 64 bits are 1
          "100000000000000000000000000000000000000"
        })
    void numbers_too_large_for_the_machine_are_refused_in_their_own_words(String number) {
      refused("quantity", number, () -> Credits.of(new BigInteger(number)));
      refused("amount", number, () -> Tonnes.of(new BigInteger(number)));
    }

    @Test
    void a_sum_may_be_nothing_but_not_less() {
      assertThat(Tonnes.of(0)).isEqualTo(Tonnes.ZERO);
      assertThat(Tonnes.ZERO.isZero()).isTrue();
      assertThat(tonnes(1).isZero()).isFalse();
      assertThat(Tonnes.of(BigInteger.ZERO)).isEqualTo(Tonnes.ZERO);
      refused("amount", "-1", () -> Tonnes.of(-1));
      refused("amount", "1000000000000000", () -> Tonnes.of(Credits.MAX + 1));
      assertThat(Tonnes.of(Credits.MAX).amount()).isEqualTo(Credits.MAX);
    }

    @Test
    void sums_are_exact_and_stay_within_the_limits() {
      assertThat(tonnes(125).plus(tonnes(32))).isEqualTo(tonnes(157));
      assertThat(tonnes(157).minus(tonnes(157))).isEqualTo(Tonnes.ZERO);
      refused(() -> tonnes(1).minus(tonnes(2)));
      refused(() -> Tonnes.of(Credits.MAX).plus(tonnes(1)));
      refused(() -> Tonnes.of(Credits.MAX).plus(Tonnes.of(Credits.MAX)));
    }

    @Test
    void amounts_show_their_unit_and_compare_by_size() {
      assertThat(credits(250)).hasToString("250 tCO2e").isGreaterThan(credits(249));
      assertThat(Tonnes.ZERO).hasToString("0 tCO2e").isLessThan(tonnes(1));
    }
  }

  @Nested
  class Identifiers {

    @ParameterizedTest
    @ValueSource(strings = {"A", "7", "GOV-1", "A-", "A--B", "ABCDEFGHIJKLMNOPQRSTUVWXYZ-01234"})
    void an_account_number_has_letters_digits_and_hyphens(String number) {
      assertThat(AccountNumber.of(number)).hasToString(number);
      assertThat(RestrictionId.of(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "-A",
          "a",
          "A B",
          " A",
          "A\n",
          "A_B",
          "Ａ",
          "１",
          "JP/GOV-1",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZ-012345"
        })
    void an_account_number_has_nothing_else(String number) {
      refused(() -> AccountNumber.of(number));
      refused(() -> RestrictionId.of(number));
    }

    @Test
    void a_request_is_named_by_up_to_64_printable_characters() {
      String longest = "x".repeat(64);
      assertThat(RequestId.of(longest)).hasToString(longest);
      assertThat(RequestId.of("!\"$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"))
          .hasToString("!\"$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~");
      refused(() -> RequestId.of(longest + "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "a#2", " ", "a b", "a\t", "a\n", "\u007f", "é", "請求", "💴"})
    void a_request_is_named_without_blanks_hashes_and_other_scripts(String id) {
      refused(() -> RequestId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MN001", "ID999", "VN000"})
    void a_project_has_its_hosts_code_and_three_digits(String reference) {
      ProjectId project = ProjectId.of(reference);
      assertThat(project).hasToString(reference);
      assertThat(project.host()).isEqualTo(PartnerCountry.of(reference.substring(0, 2)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "", "MN01", "MN0001", "mn001", "MN 001", "MN-001", "XX001", "JP001", "M1001", "MN00１"
        })
    void a_project_of_another_form_or_of_no_partner_is_refused(String reference) {
      refused(() -> ProjectId.of(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MN-1", "MN-2016-09-29", "MN-A1234567890123456789012345678"})
    void a_decision_begins_with_its_committees_country(String id) {
      DecisionId decision = DecisionId.of(id);
      assertThat(decision).hasToString(id);
      assertThat(decision.committee()).isEqualTo(PartnerCountry.of("MN"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "MN",
          "MN-",
          "MN--1",
          "MN1",
          "mn-1",
          "MN-a",
          "JP-1",
          "XX-1",
          "MN-1/1",
          "MN-A12345678901234567890123456789"
        })
    void a_decision_of_another_form_or_of_no_partner_is_refused(String id) {
      refused(() -> DecisionId.of(id));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void a_line_is_numbered_from_1_to_1000(int number) {
      DecisionId decision = DecisionId.of("MN-1");
      refused("line", Integer.toString(number), () -> LineRef.of(decision, number));
      assertThat(LineRef.of(decision, 1)).hasToString("MN-1/1");
      assertThat(LineRef.of(decision, 1_000)).hasToString("MN-1/1000");
    }

    @Test
    void an_account_is_named_by_its_registry_and_its_number() {
      AccountRef account = AccountRef.parse("MN/GOV-1");
      assertThat(account)
          .isEqualTo(AccountRef.of(Registry.of("MN"), AccountNumber.of("GOV-1")))
          .hasToString("MN/GOV-1")
          .isNotEqualTo(AccountRef.parse("JP/GOV-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "JP", "JP/", "/GOV-1", "GOV-1", "JP/GOV/1", "XX/GOV-1"})
    void an_account_is_not_named_by_less(String text) {
      refused(() -> AccountRef.parse(text));
    }

    @Test
    void identifiers_sort_by_what_they_say() {
      assertThat(AccountRef.parse("JP/B"))
          .isGreaterThan(AccountRef.parse("JP/A"))
          .isLessThan(AccountRef.parse("MN/A"));
      assertThat(LineRef.of(DecisionId.of("MN-1"), 10))
          .isGreaterThan(LineRef.of(DecisionId.of("MN-1"), 9))
          .isLessThan(LineRef.of(DecisionId.of("MN-2"), 1));
      assertThat(ProjectId.of("MN002")).isGreaterThan(ProjectId.of("MN001"));
      assertThat(RequestId.of("b")).isGreaterThan(RequestId.of("a"));
      assertThat(PartnerCountry.of("MN")).isGreaterThan(PartnerCountry.of("ID"));
      assertThat(Vintage.of(2021)).isGreaterThan(Vintage.LAST_OF_PLEDGES);
    }
  }

  @Nested
  class Countries {

    @ParameterizedTest
    @ValueSource(strings = {"XX", "jp", "", "J", "JPN", "J P", "UK", "EU", "ＪＰ"})
    void a_registry_or_a_partner_has_a_code_of_iso_3166(String code) {
      refused("registry", code, () -> Registry.of(code));
      refused("partner country", code, () -> PartnerCountry.of(code));
    }

    @Test
    void japan_is_a_registry_but_no_partner_of_itself() {
      assertThat(Registry.of("JP")).isEqualTo(Registry.JP);
      refused("partner country", "JP", () -> PartnerCountry.of("JP"));
    }

    @Test
    void a_partner_has_a_registry() {
      assertThat(PartnerCountry.of("MN").registry()).isEqualTo(Registry.of("MN"));
    }

    @Test
    void a_ledger_holds_everything_or_what_it_was_declared_to_hold() {
      PartnerCountry mongolia = PartnerCountry.of("MN");
      LedgerScope everything = LedgerScope.everything();
      assertThat(everything.holds(Registry.of("VN"))).isTrue();
      assertThat(everything.holds(mongolia)).isTrue();
      LedgerScope some = LedgerScope.japanWith(mongolia);
      assertThat(some.holds(Registry.JP)).isTrue();
      assertThat(some.holds(Registry.of("MN"))).isTrue();
      assertThat(some.holds(Registry.of("VN"))).isFalse();
      assertThat(some.holds(mongolia)).isTrue();
      assertThat(some.holds(PartnerCountry.of("VN"))).isFalse();
      assertThat(LedgerScope.japanWith().holds(mongolia)).isFalse();
    }

    @Test
    void a_ledgers_scope_does_not_change_with_the_set_it_was_made_of() {
      SortedSet<Registry> books = new TreeSet<>(List.of(Registry.JP));
      LedgerScope scope = new LedgerScope(Optional.of(books), Optional.empty(), false);
      books.add(Registry.of("MN"));
      assertThat(scope.holds(Registry.of("MN"))).isFalse();
      assertThat(scope.holds(PartnerCountry.of("VN"))).isTrue();
    }
  }

  @Nested
  class Dates {

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101, 0, -1})
    void a_vintage_is_a_year_from_2000_to_2100(int year) {
      refused("vintage", Integer.toString(year), () -> Vintage.of(year));
      assertThat(Vintage.of(2000)).hasToString("2000");
      assertThat(Vintage.of(2100)).hasToString("2100");
    }

    @Test
    void a_monitoring_period_includes_both_its_days_and_may_be_one_day() {
      MonitoringPeriod oneDay = period("2016-05-15", "2016-05-15");
      assertThat(oneDay).hasToString("2016-05-15/2016-05-15");
      refused(
          "monitoring period", "2016-05-16/2016-05-15", () -> period("2016-05-16", "2016-05-15"));
    }

    @ParameterizedTest
    @CsvSource({
      "2016-01-31, 2016-02-10, true",
      "2016-02-01, 2016-02-10, false",
      "2015-12-01, 2016-01-01, true",
      "2015-12-01, 2015-12-31, false",
      "2016-01-10, 2016-01-20, true",
      "2015-01-01, 2017-01-01, true"
    })
    void two_periods_overlap_if_they_share_a_day(String first, String last, boolean overlap) {
      MonitoringPeriod january = period("2016-01-01", "2016-01-31");
      assertThat(january.overlaps(period(first, last))).isEqualTo(overlap);
      assertThat(period(first, last).overlaps(january)).isEqualTo(overlap);
    }

    @Test
    void a_period_touches_the_years_of_its_days() {
      MonitoringPeriod period = period("2014-12-31", "2016-01-01");
      assertThat(period.touches(Vintage.of(2013))).isFalse();
      assertThat(period.touches(Vintage.of(2014))).isTrue();
      assertThat(period.touches(Vintage.of(2015))).isTrue();
      assertThat(period.touches(Vintage.of(2016))).isTrue();
      assertThat(period.touches(Vintage.of(2017))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "2016-09-29, 2016-09-29, 2016-09-29",
      "2013-01, 2013-01-01, 2013-01-31",
      "2016-02, 2016-02-01, 2016-02-29",
      "FY2015, 2015-04-01, 2016-03-31",
      "../2015-12-14, 2015-12-14, 2015-12-14",
      "FY0000, 0000-04-01, 0001-03-31",
      "9999-12, 9999-12-01, 9999-12-31"
    })
    void a_date_of_a_fact_reads_back_as_it_is_written(
        String text, LocalDate earliest, LocalDate latest) {
      FactDate date = FactDate.parse(text);
      assertThat(date).hasToString(text);
      assertThat(FactDate.parse(date.toString())).isEqualTo(date);
      assertThat(date.earliest()).isEqualTo(earliest);
      assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void each_of_the_four_forms_is_a_type_of_its_own() {
      assertThat(FactDate.parse("2016-09-29")).isEqualTo(FactDate.on(day("2016-09-29")));
      assertThat(FactDate.parse("2013-01")).isEqualTo(new FactDate.InMonth(YearMonth.of(2013, 1)));
      assertThat(FactDate.parse("FY2015")).isEqualTo(new FactDate.InFiscalYear(2015));
      assertThat(FactDate.parse("../2015-12-14")).isEqualTo(FactDate.notAfter(day("2015-12-14")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "2016",
          "2016-13",
          "2016-00",
          "2016-02-30",
          "2016-9-29",
          "29.09.2016",
          "FY15",
          "FY20155",
          "fy2015",
          "FY２０１５",
          "..2015-12-14",
          "../",
          "../2015-12",
          "../FY2015",
          "2016-09-29 ",
          "2016-09-29T00:00",
          "２０１６-09-29"
        })
    void a_date_of_another_form_is_refused(String text) {
      refused("date", text, () -> FactDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void a_month_or_fiscal_year_that_could_not_be_read_back_is_refused(int year) {
      refused(() -> new FactDate.InMonth(YearMonth.of(year, 1)));
      refused(() -> new FactDate.InFiscalYear(year));
    }

    @Test
    void a_book_date_is_given_or_the_day_of_recording() {
      assertThat(BookDate.TODAY.given()).isEmpty();
      assertThat(BookDate.TODAY).hasToString("today");
      assertThat(BookDate.of(day("2016-09-30")).given()).contains(day("2016-09-30"));
      assertThat(BookDate.of(day("2016-09-30"))).hasToString("2016-09-30");
    }
  }

  @Nested
  class Texts {

    static List<String> textsThatSpoilARecord() {
      return List.of(
          "",
          " ",
          "\u3000",
          " Alice",
          "Alice ",
          "Alice\n",
          "Ali\nce",
          "Ali\tce",
          "Ali\u0000ce",
          "Ali\u007fce",
          "Ali\u0085ce",
          "Ali\ud83dce",
          "Ali\ude00ce",
          "Alice\ud83d",
          "\u00a0",
          "Alice\u00a0",
          "Ali\u2028ce",
          "Ali\u200bce", // a space without width
          "Ali\u202ece", // turns the direction
          "Cafe\u0301", // not in normal form C
          "\ude00\ud83d");
    }

    @ParameterizedTest
    @MethodSource("textsThatSpoilARecord")
    void a_text_is_not_blank_nor_padded_nor_broken(String text) {
      refused(() -> Actor.of(text));
      refused(() -> Wording.of(text));
      refused(() -> BilingualName.english(text));
      refused(() -> BilingualName.of(text, "前川製作所"));
      refused(() -> BilingualName.of("Mayekawa", text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "A",
          "Alice & Bob, Ltd.",
          "株式会社 前川製作所",
          "Монгол улс",
          "😀",
          "木😀",
          "𠮷野家",
          "PT Adib"
        })
    void a_text_of_any_script_is_kept_as_it_is(String text) {
      assertThat(Actor.of(text)).hasToString(text);
      assertThat(Wording.of(text)).hasToString(text);
      assertThat(BilingualName.english(text)).hasToString(text);
    }

    @Test
    void names_have_up_to_200_and_other_texts_up_to_1000_characters() {
      String name = "n".repeat(200);
      String wording = "w".repeat(1_000);
      assertThat(Actor.of(name).name()).hasSize(200);
      assertThat(BilingualName.of(name, name).english()).hasSize(200);
      assertThat(Wording.of(wording).text()).hasSize(1_000);
      refused(() -> Actor.of(name + "n"));
      refused(() -> BilingualName.english(name + "n"));
      refused(() -> BilingualName.of("n", name + "n"));
      refused(() -> Wording.of(wording + "w"));
    }

    @Test
    void a_name_in_both_languages_shows_both() {
      BilingualName name = BilingualName.of("Mayekawa", "前川製作所");
      assertThat(name).hasToString("Mayekawa (前川製作所)");
      assertThat(name.japanese()).contains("前川製作所");
      assertThat(BilingualName.english("Mayekawa").japanese()).isEmpty();
    }

    @Test
    void what_was_refused_is_shown_up_to_80_characters_and_well_formed() {
      InvalidValueException longText = new InvalidValueException("name", "x".repeat(81), "shorter");
      assertThat(longText.given()).isEqualTo("x".repeat(80) + "…");
      assertThat(new InvalidValueException("name", "x".repeat(80), "shorter").given())
          .isEqualTo("x".repeat(80));
      assertThat(new InvalidValueException("name", "x".repeat(79) + "😀", "shorter").given())
          .isEqualTo("x".repeat(79) + "…");
      assertThat(new InvalidValueException("name", "a\ud83d\n😀", "well-formed").given())
          .isEqualTo("a\\ud83d\\u000a😀");
    }
  }

  @Nested
  class Purposes {

    @ParameterizedTest
    @CsvSource({"2020, 2030", "2031, 2030", "2021, 2101"})
    void an_ndc_is_for_a_period_of_years_from_2021_to_2100(int first, int last) {
      refused("NDC period", first + "-" + last, () -> new RetirementPurpose.Ndc(first, last, 2025));
    }

    @ParameterizedTest
    @CsvSource({"2020", "2031"})
    void credits_are_used_in_a_year_of_the_ndcs_period(int use) {
      refused(
          "year of use", Integer.toString(use), () -> new RetirementPurpose.Ndc(2021, 2030, use));
    }

    @Test
    void a_purpose_is_a_pledge_or_an_ndc() {
      RetirementPurpose pledge = new RetirementPurpose.Pledge(Sample.words("Japan's pledge"));
      RetirementPurpose ndc = new RetirementPurpose.Ndc(2021, 2100, 2100);
      assertThat(pledge.<String>match(p -> "pledge", n -> "ndc")).isEqualTo("pledge");
      assertThat(ndc.<String>match(p -> "pledge", n -> "ndc")).isEqualTo("ndc");
      assertThat(pledge).hasToString("Japan's pledge");
      assertThat(ndc).hasToString("NDC 2021-2100, year of use 2100");
      assertThat(new RetirementPurpose.Ndc(2021, 2021, 2021).yearOfUse()).isEqualTo(2021);
    }
  }

  @Nested
  class Accounts_and_lines {

    @ParameterizedTest
    @EnumSource(AccountKind.class)
    void only_retirement_and_cancellation_accounts_keep_credits_for_good(AccountKind kind) {
      assertThat(kind.isTerminal())
          .isEqualTo(kind == AccountKind.RETIREMENT || kind == AccountKind.CANCELLATION);
    }

    @Test
    void a_line_covers_a_project() {
      MonitoringPeriod year = period("2015-01-01", "2015-12-31");
      refused(() -> decided(projects(), year, 2, 1, 1));
      refused(() -> notified(1, projects(), year, 2, 1));
      assertThat(
              IssuanceLine.of(
                  ProjectId.of("MN001"), year, Vintage.of(2015), credits(2), tonnes(1), tonnes(1)))
          .isEqualTo(
              new IssuanceLine(
                  projects("MN001"),
                  year,
                  Vintage.of(2015),
                  false,
                  credits(2),
                  tonnes(1),
                  tonnes(1)));
    }

    @ParameterizedTest
    @CsvSource({
      "157, 125, 32, true",
      "1, 0, 1, true",
      "1, 1, 0, true",
      "157, 125, 31, false",
      "157, 125, 33, false",
      "999999999999999, 999999999999999, 999999999999999, false"
    })
    void the_parts_of_a_line_make_up_its_total_or_not(
        long total, long japan, long host, boolean addsUp) {
      IssuanceLine line = decided("MN001", period("2015-01-01", "2015-12-31"), total, japan, host);
      assertThat(line.addsUp()).isEqualTo(addsUp);
      assertThat(line.share(true)).isEqualTo(tonnes(japan));
      assertThat(line.share(false)).isEqualTo(tonnes(host));
    }

    @Test
    void a_sides_part_is_at_most_the_total() {
      MonitoringPeriod year = period("2015-01-01", "2015-12-31");
      refused("notified amount", "51 tCO2e", () -> notified(1, "MN001", year, 50, 51));
      assertThat(notified(1, "MN001", year, 50, 50).notified()).isEqualTo(tonnes(50));
      assertThat(notified(1, "MN001", year, 50, 0).notified()).isEqualTo(Tonnes.ZERO);
    }

    @Test
    void a_line_does_not_change_with_the_set_it_was_made_of() {
      SortedSet<ProjectId> projects = new TreeSet<>(projects("ID002"));
      MonitoringPeriod year = period("2015-01-01", "2015-12-31");
      IssuanceLine decided = decided(projects, year, 2, 1, 1);
      NotifiedLine notified = notified(1, projects, year, 2, 1);
      projects.add(ProjectId.of("ID003"));
      assertThat(decided.projects()).isEqualTo(projects("ID002"));
      assertThat(notified.projects()).isEqualTo(projects("ID002"));
    }
  }

  @Test
  void a_date_is_of_a_year_of_four_digits() {
    LocalDate far = LocalDate.of(10_000, 1, 1);
    refused(() -> FactDate.on(far));
    refused(() -> FactDate.notAfter(far));
    refused(() -> BookDate.of(far));
    refused(() -> MonitoringPeriod.of(LocalDate.of(2016, 1, 1), far));
    refused(() -> MonitoringPeriod.of(LocalDate.of(-1, 1, 1), LocalDate.of(2016, 1, 1)));
  }
}
