package org.jcmledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Several rounds of the same, in each of which the ledger and its baseline take turns, so that both
 * meet the same weather. The figure is the median: of the ratios themselves too, not the ratio of
 * medians.
 *
 * @param <R> what a round yields
 */
final class Rounds<R> {

  /** An odd number, so that there is one in the middle. */
  static final int COUNT = Integer.getInteger("jcm.benchmarks.rounds", 5);

  /** What is measured in a round. */
  interface Round<R> {
    R measure(int number);
  }

  private final List<R> rounds = new ArrayList<>();

  /** Runs them after one that does not count, in which the compiler warms up. */
  static <R> Rounds<R> run(Round<R> round) {
    Rounds<R> all = new Rounds<>();
    round.measure(0);
    for (int number = 1; number <= COUNT; number++) {
      all.rounds.add(round.measure(number));
    }
    return all;
  }

  /** Whether a round does not count. */
  static boolean isWarmUp(int number) {
    return number == 0;
  }

  double median(ToDoubleFunction<R> figure) {
    double[] sorted = sorted(figure);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** The least and the greatest of all rounds, as {@code 0.5-0.7}. */
  String range(ToDoubleFunction<R> figure) {
    double[] sorted = sorted(figure);
    return Result.number(sorted[0]) + "-" + Result.number(sorted[sorted.length - 1]);
  }

  private double[] sorted(ToDoubleFunction<R> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray();
  }
}
