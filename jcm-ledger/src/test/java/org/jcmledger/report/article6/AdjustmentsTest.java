package org.jcmledger.report.article6;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.report.article6.Adjustments.Verdict;
import org.jcmledger.report.article6.NdcPeriod.Target;
import org.junit.jupiter.api.Test;

/** Decision 2/CMA.3, annex, paragraphs 7 and 8, with numbers. */
class AdjustmentsTest {

  private static final NdcPeriod BUDGET = new NdcPeriod(2021, 2023, Target.MULTI_YEAR);
  private static final NdcPeriod YEAR_2023 = new NdcPeriod(2021, 2023, Target.SINGLE_YEAR);
  private static final CoveredEmissions EMISSIONS =
      CoveredEmissions.UNKNOWN.and(2021, 1_000).and(2022, 900).and(2023, 800);

  private static OutcomeFlows flows(
      Map<Integer, Long> transferred, Map<Integer, Long> acquired, Map<Integer, Long> used) {
    return new OutcomeFlows(
        Party.of("TH"),
        new TreeMap<>(transferred),
        new TreeMap<>(acquired),
        new TreeMap<>(used),
        Optional.empty());
  }

  /** Transferred 40 t of 2021 and 60 t of 2023; used 10 t for 2022. */
  private static final OutcomeFlows FLOWS =
      flows(Map.of(2021, 40L, 2023, 60L), Map.of(), Map.of(2022, 10L));

  @Test
  void what_was_first_transferred_is_added_by_vintage_and_what_was_used_subtracted_by_year() {
    // A1
    Adjustments annual = Adjustments.annual(FLOWS, BUDGET, EMISSIONS, 2023);
    assertThat(annual.years())
        .extracting(YearBalance::balance)
        .containsExactly(Amount.of(1_040), Amount.of(890), Amount.of(860));
  }

  @Test
  void an_acquisition_alone_changes_nothing() {
    // A1
    OutcomeFlows acquired = flows(Map.of(), Map.of(2022, 500L), Map.of());
    assertThat(Adjustments.annual(acquired, BUDGET, EMISSIONS, 2023).years())
        .extracting(YearBalance::balance)
        .containsExactly(Amount.of(1_000), Amount.of(900), Amount.of(800));
  }

  @Test
  void of_a_multi_year_ndc_the_years_are_summed_at_the_end_of_the_period() {
    YearBalance total = Adjustments.annual(FLOWS, BUDGET, EMISSIONS, 2023).total();
    assertThat(total.emissions()).isEqualTo(Amount.of(2_700));
    assertThat(total.adjustment()).isEqualTo(Amount.of(90));
    assertThat(total.balance()).isEqualTo(Amount.of(2_790));
  }

  @Test
  void of_a_single_year_ndc_the_target_year_counts() {
    assertThat(Adjustments.annual(FLOWS, YEAR_2023, EMISSIONS, 2023).total().balance())
        .isEqualTo(Amount.of(860));
  }

  @Test
  void an_average_is_exact_and_what_rounding_leaves_is_kept() {
    // (40 + 60 - 10) / 3 = 30, and (40 - 10) / 2 = 15
    assertThat(average(2023, EMISSIONS, ElapsedYears.ALL)).isEqualTo(Amount.average(90, 3));
    OutcomeFlows uneven = flows(Map.of(2021, 100L), Map.of(), Map.of());
    Adjustments averaged =
        Adjustments.averaging(uneven, YEAR_2023, EMISSIONS, 2023, ElapsedYears.ALL);
    assertThat(averaged.total().adjustment()).hasToString("33 1/3 tCO2e");
    assertThat(averaged.total().balance()).hasToString("833 1/3 tCO2e");
    assertThat(averaged.against(833)).isEqualTo(Verdict.NOT_MET);
    assertThat(averaged.against(834)).isEqualTo(Verdict.MET);
  }

  @Test
  void a_negative_average_is_rounded_down_too() {
    OutcomeFlows user = flows(Map.of(), Map.of(), Map.of(2021, 100L));
    assertThat(
            Adjustments.averaging(user, YEAR_2023, EMISSIONS, 2023, ElapsedYears.ALL)
                .total()
                .adjustment())
        .hasToString("-34 2/3 tCO2e");
  }

  @Test
  void by_which_years_it_is_divided_is_the_callers_choice() {
    // A5: the inventory of 2022 is missing.
    CoveredEmissions gap = CoveredEmissions.UNKNOWN.and(2021, 1_000).and(2023, 800);
    assertThat(average(2023, gap, ElapsedYears.ALL)).isEqualTo(Amount.average(90, 3));
    assertThat(average(2023, gap, ElapsedYears.WITH_INVENTORY)).isEqualTo(Amount.average(90, 2));
  }

  private static Amount average(int asOf, CoveredEmissions emissions, ElapsedYears elapsed) {
    return Adjustments.averaging(FLOWS, YEAR_2023, emissions, asOf, elapsed)
        .year(2021)
        .orElseThrow()
        .adjustment();
  }

  @Test
  void only_elapsed_years_count() {
    assertThat(average(2022, EMISSIONS, ElapsedYears.ALL)).isEqualTo(Amount.average(30, 2));
  }

  @Test
  void averaging_is_for_a_single_year() {
    assertThatThrownBy(
            () -> Adjustments.averaging(FLOWS, BUDGET, EMISSIONS, 2023, ElapsedYears.ALL))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void a_year_without_an_inventory_is_indeterminate_and_so_is_the_sum() {
    // A8
    CoveredEmissions gap = CoveredEmissions.UNKNOWN.and(2021, 0).and(2023, 0);
    Adjustments annual = Adjustments.annual(FLOWS, BUDGET, gap, 2023);
    assertThat(annual.year(2022).orElseThrow().balance())
        .isEqualTo(Amount.indeterminate(new Missing.Emissions(2022)));
    assertThat(annual.year(2023).orElseThrow().balance()).isEqualTo(Amount.of(60));
    assertThat(annual.against(Long.MAX_VALUE)).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void before_the_period_is_over_the_whole_is_indeterminate() {
    // A8
    Adjustments annual = Adjustments.annual(FLOWS, BUDGET, EMISSIONS, 2022);
    assertThat(annual.years()).hasSize(2);
    assertThat(annual.total().balance())
        .isEqualTo(Amount.indeterminate(new Missing.YearNotOver(2023)));
    assertThat(annual.against(Long.MAX_VALUE)).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void without_a_book_that_may_hold_more_everything_is_indeterminate() {
    // A8
    OutcomeFlows half =
        new OutcomeFlows(
            Party.of("TH"),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            Optional.of(Registry.of("TH")));
    assertThat(Adjustments.annual(half, BUDGET, EMISSIONS, 2023).against(Long.MAX_VALUE))
        .isEqualTo(Verdict.INDETERMINATE);
    assertThat(
            Adjustments.averaging(half, YEAR_2023, EMISSIONS, 2023, ElapsedYears.ALL)
                .total()
                .adjustment())
        .isEqualTo(Amount.indeterminate(new Missing.Book(Registry.of("TH"))));
  }

  @Test
  void with_no_year_to_divide_by_an_average_is_indeterminate() {
    assertThat(
            Adjustments.averaging(
                    FLOWS, YEAR_2023, CoveredEmissions.UNKNOWN, 2023, ElapsedYears.WITH_INVENTORY)
                .total()
                .adjustment())
        .isEqualTo(Amount.indeterminate(new Missing.NoYears()));
  }
}
