package org.jcmledger.report.article6;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.value.InvalidValueException;

/**
 * One Party's corresponding adjustments (相当調整) over an NDC implementation period, as decision
 * 2/CMA.3, annex, paragraphs 7 and 8 have them. Whole tonnes and exact averages, no floating point.
 * Immutable.
 *
 * @param flows what the Party first transferred and used
 * @param period its NDC's period
 * @param method how it adjusts
 * @param asOf the year of the report: the last that has come to its end
 * @param years a balance for each year of the period up to that
 * @param total over the whole period: the sum of the years' balances of a multi-year NDC, or the
 *     balance of the NDC year of a single-year one
 */
public record Adjustments(
    OutcomeFlows flows,
    NdcPeriod period,
    Method method,
    int asOf,
    List<YearBalance> years,
    YearBalance total) {

  /** Whether a target was met. */
  public enum Verdict {
    /** It was. */
    MET,
    /** It was not. */
    NOT_MET,
    /** Something is missing; this is never a pass. */
    INDETERMINATE
  }

  /** Copies the list. */
  public Adjustments {
    years = List.copyOf(years);
  }

  /** Year by year, against a trajectory or a budget. */
  public static Adjustments annual(
      OutcomeFlows flows, NdcPeriod period, CoveredEmissions emissions, int asOf) {
    return new Calculation(flows, period, emissions, asOf).annual();
  }

  /**
   * By the average.
   *
   * @throws InvalidValueException if the NDC is not for a single year
   */
  public static Adjustments averaging(
      OutcomeFlows flows,
      NdcPeriod period,
      CoveredEmissions emissions,
      int asOf,
      ElapsedYears elapsed) {
    if (period.target() != NdcPeriod.Target.SINGLE_YEAR) {
      throw new InvalidValueException(
          "method", "averaging", "one for a multi-year NDC: averaging is for a single year");
    }
    return new Calculation(flows, period, emissions, asOf).averaging(elapsed);
  }

  /** The balance of a year of the period that the report reaches. */
  public Optional<YearBalance> year(int year) {
    return years.stream().filter(balance -> balance.year() == year).findFirst();
  }

  /** Whether the balance of the whole period is at most this many tCO2e. */
  public Verdict against(long target) {
    return total
        .balance()
        .match(
            known ->
                known.tonnes() < target || (known.tonnes() == target && known.remainder() == 0)
                    ? Verdict.MET
                    : Verdict.NOT_MET,
            missing -> Verdict.INDETERMINATE);
  }

  /** Works it out. */
  private record Calculation(
      OutcomeFlows flows, NdcPeriod period, CoveredEmissions emissions, int asOf) {

    Adjustments annual() {
      List<YearBalance> years = new ArrayList<>();
      for (int year = period.firstYear(); year <= last(); year++) {
        years.add(of(year, known(flows.adjustment(year))));
      }
      YearBalance total =
          period.target() == NdcPeriod.Target.SINGLE_YEAR
              ? of(period.lastYear(), known(flows.adjustment(period.lastYear())))
              : sum();
      return new Adjustments(flows, period, Method.ANNUAL, asOf, years, reached(total));
    }

    Adjustments averaging(ElapsedYears elapsed) {
      Amount average = average(elapsed);
      List<YearBalance> years = new ArrayList<>();
      for (int year = period.firstYear(); year <= last(); year++) {
        years.add(of(year, average));
      }
      return new Adjustments(
          flows, period, Method.AVERAGING, asOf, years, reached(of(period.lastYear(), average)));
    }

    private int last() {
      return Math.min(asOf, period.lastYear());
    }

    private Amount known(long tonnes) {
      return flows
          .missing()
          .map(book -> Amount.indeterminate(new Missing.Book(book)))
          .orElseGet(() -> Amount.of(tonnes));
    }

    private Amount emissionsOf(int year) {
      return emissions
          .of(year)
          .map(Amount::of)
          .orElseGet(() -> Amount.indeterminate(new Missing.Emissions(year)));
    }

    private YearBalance of(int year, Amount adjustment) {
      Amount covered = emissionsOf(year);
      return new YearBalance(
          year,
          covered,
          flows.firstTransferred(year),
          flows.used(year),
          adjustment,
          sum(covered, adjustment));
    }

    /** The first is whole; what rounding left over is the second's. */
    private static Amount sum(Amount whole, Amount other) {
      return whole.match(known -> other.plus(known.tonnes()), missing -> missing);
    }

    /** The cumulative adjustment, divided by the years that count as elapsed. */
    private Amount average(ElapsedYears elapsed) {
      long cumulative = 0;
      int divisor = 0;
      for (int year = period.firstYear(); year <= last(); year++) {
        cumulative = Math.addExact(cumulative, flows.adjustment(year));
        if (elapsed == ElapsedYears.ALL || emissions.of(year).isPresent()) {
          divisor++;
        }
      }
      if (divisor == 0) {
        return Amount.indeterminate(new Missing.NoYears());
      }
      int years = divisor;
      long sum = cumulative;
      return known(0).match(known -> Amount.average(sum, years), missing -> missing);
    }

    /** Every year of the period together. */
    private YearBalance sum() {
      Amount covered = Amount.of(0);
      long transferred = 0;
      long used = 0;
      for (int year = period.firstYear(); year <= period.lastYear(); year++) {
        covered = sum(emissionsOf(year), covered);
        transferred = Math.addExact(transferred, flows.firstTransferred(year));
        used = Math.addExact(used, flows.used(year));
      }
      Amount adjustment = known(Math.subtractExact(transferred, used));
      return new YearBalance(
          period.lastYear(), covered, transferred, used, adjustment, sum(covered, adjustment));
    }

    /** Before the period is over its total is not known, whatever is given. */
    private YearBalance reached(YearBalance total) {
      if (asOf >= period.lastYear()) {
        return total;
      }
      Amount missing = Amount.indeterminate(new Missing.YearNotOver(period.lastYear()));
      return new YearBalance(
          total.year(),
          total.emissions(),
          total.firstTransferred(),
          total.used(),
          missing,
          missing);
    }
  }
}
