package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.store.Outcome;

/**
 * Batches of 10,000 transfers, each of which is decided by itself and answered, against the very
 * rows that the ledger wrote, inserted again in the very same commits.
 */
final class Bulk implements Benchmark {

  static final String NAME = "batch-10000";

  private static final int BATCH = 10_000;
  private static final int BATCHES = Integer.getInteger("jcm.benchmarks.batches", 10);

  private record Measured(double ledger, double raw, double commitSize) {

    double ratio() {
      return ledger / raw;
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
        Result.of(NAME, rounds.median(Measured::ledger), "transfers/s")
            .against("raw-bulk", rounds.median(Measured::raw), rounds.median(Measured::ratio))
            .with("ratios", rounds.range(Measured::ratio))
            .with("commit_size", rounds.median(Measured::commitSize)));
  }

  private static Measured round(Path folder, int number) {
    Path file = folder.resolve("ledger-" + number + ".jcm");
    Market market = Market.create(file);
    long before;
    long nanos = 0;
    try (JcmLedger ledger = market.ledger()) {
      SplittableRandom random = new SplittableRandom(number);
      submit(ledger, batch(market, random));
      before = ledger.view().position();
      for (int i = 0; i < BATCHES; i++) {
        List<Command> batch = batch(market, random);
        System.gc();
        nanos += submit(ledger, batch);
      }
    }
    Commits commits = Commits.read(file, before + 1);
    try (RawSqlite raw = RawSqlite.create(folder.resolve("raw-" + number + ".jcm"), true)) {
      raw.insert(commits.before());
      System.gc();
      double seconds = raw.insert(commits.measured());
      return new Measured(
          commits.events() / (nanos / 1e9), commits.events() / seconds, commits.meanSize());
    }
  }

  private static List<Command> batch(Market market, SplittableRandom random) {
    List<Command> batch = new ArrayList<>(BATCH);
    for (int i = 0; i < BATCH; i++) {
      batch.add(market.transfer(Pattern.RANDOM, random));
    }
    return batch;
  }

  private static long submit(JcmLedger ledger, List<Command> batch) {
    long began = System.nanoTime();
    List<Outcome> outcomes = ledger.submitAll(batch);
    long nanos = System.nanoTime() - began;
    if (!outcomes.stream().allMatch(Outcome::isAccepted)) {
      throw new IllegalStateException("a transfer was refused");
    }
    return nanos;
  }
}
