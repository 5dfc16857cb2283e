package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Transfers of 32 senders that all have one account on one side, against those among any two. */
final class HotAccount implements Benchmark {

  static final String NAME = "hot-account";

  private static final int SENDERS = 32;
  private static final int WARM_UP = 5_000;
  private static final int PARTS = 10;
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

  /** The two take turns, since the machine's speed changes within seconds. */
  private static Measured round(Path folder, int number) {
    Market one = Market.create(folder.resolve("hot-" + number + ".jcm"));
    Market any = Market.create(folder.resolve("random-" + number + ".jcm"));
    List<Senders.Window> hot = new ArrayList<>();
    List<Senders.Window> random = new ArrayList<>();
    try (var ledgerOfOne = one.ledger();
        var ledgerOfAny = any.ledger()) {
      Senders withOne = new Senders(one, Pattern.HOT, SENDERS);
      Senders withAny = new Senders(any, Pattern.RANDOM, SENDERS);
      withOne.send(WARM_UP, -number);
      withAny.send(WARM_UP, -number);
      System.gc();
      for (int part = 0; part < PARTS; part++) {
        int seed = number * PARTS + part;
        hot.add(withOne.send(TRANSFERS / PARTS, seed));
        random.add(withAny.send(TRANSFERS / PARTS, seed));
      }
    }
    return new Measured(
        Senders.Window.together(hot).perSecond(), Senders.Window.together(random).perSecond());
  }
}
