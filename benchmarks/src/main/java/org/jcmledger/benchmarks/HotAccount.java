package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Transfers of 32 senders that all have one account on one side, against those among any two. */
final class HotAccount implements Benchmark {

  static final String NAME = "hot-account";

  private static final int SENDERS = 32;
  private static final int WARM_UP = 5_000;
  private static final int TRANSFERS = Integer.getInteger("jcm.benchmarks.hot-transfers", 60_000);

  private record Measured(double hot, double random) {

    double ratio() {
      return hot / random;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    Rounds<Measured> rounds = Rounds.run(number -> round(folder, number));
    report.accept(
        Result.of(NAME, rounds.median(Measured::hot), "transfers/s")
            .against("random", rounds.median(Measured::random), rounds.median(Measured::ratio))
            .with("ratios", rounds.range(Measured::ratio)));
  }

  private static Measured round(Path folder, int number) {
    return new Measured(
        perSecond(folder.resolve("hot-" + number + ".jcm"), Pattern.HOT, number),
        perSecond(folder.resolve("random-" + number + ".jcm"), Pattern.RANDOM, number));
  }

  private static double perSecond(Path file, Pattern pattern, int number) {
    Market market = Market.create(file);
    try (var ledger = market.ledger()) {
      Senders traders = new Senders(market, pattern, SENDERS);
      traders.send(WARM_UP, -number);
      System.gc();
      return traders.send(TRANSFERS, number).perSecond();
    }
  }
}
