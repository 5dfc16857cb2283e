package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jcmledger.Book;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.AccountNumber;

/**
 * How long it takes to open a ledger of 100,000 transfers, against reading every column of its
 * rows; and then, how long to ask for a balance.
 */
final class Open implements Benchmark {

  private static final int TRANSFERS = 100_000;
  private static final int READS = 1_000_000;

  private record Measured(double seconds, double raw, Latencies balance) {}

  @Override
  public String name() {
    return "open";
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    Path file = folder.resolve("ledger.jcm");
    List<AccountNumber> accounts = write(file);
    Rounds<Measured> rounds = Rounds.run(number -> round(file, accounts, number));
    report.accept(
        Result.of(name(), rounds.median(Measured::seconds), "s")
            .against(
                "raw-scan",
                rounds.median(Measured::raw),
                rounds.median(round -> round.raw() / round.seconds()))
            .with("transfers", TRANSFERS));
    double p50 = rounds.median(round -> round.balance().quantile(0.50));
    double p99 = rounds.median(round -> round.balance().quantile(0.99));
    report.accept(
        Result.of("balance", p50 / 1_000, "us")
            .with("p50", Result.micros(p50))
            .with("p99", Result.micros(p99)));
  }

  private static List<AccountNumber> write(Path file) {
    Market market = Market.create(file);
    try (JcmLedger ledger = market.ledger()) {
      SplittableRandom random = new SplittableRandom(1);
      List<Command> transfers = new ArrayList<>();
      for (int i = 0; i < TRANSFERS; i++) {
        transfers.add(market.transfer(Pattern.RANDOM, random));
      }
      market.submitAll(transfers);
    }
    List<AccountNumber> accounts = new ArrayList<>();
    for (int i = 0; i < Market.ACCOUNTS; i++) {
      accounts.add(market.account(i));
    }
    return accounts;
  }

  private static Measured round(Path file, List<AccountNumber> accounts, int number) {
    System.gc();
    long began = System.nanoTime();
    try (JcmLedger ledger = JcmLedger.open(file)) {
      double seconds = (System.nanoTime() - began) / 1e9;
      Latencies balance = read(ledger.book(Market.BOOK), accounts, new SplittableRandom(number));
      try (RawSqlite raw = RawSqlite.read(file)) {
        return new Measured(seconds, raw.scan(), balance);
      }
    }
  }

  /** Each read by itself, the two looks at the clock included. */
  private static Latencies read(Book book, List<AccountNumber> accounts, SplittableRandom random) {
    long[] nanos = new long[READS];
    long sum = 0;
    for (int i = 0; i < READS; i++) {
      AccountNumber account = accounts.get(random.nextInt(accounts.size()));
      long began = System.nanoTime();
      sum += book.balance(account).amount();
      nanos[i] = System.nanoTime() - began;
    }
    if (sum == 0) {
      throw new IllegalStateException("nobody holds anything");
    }
    return new Latencies(nanos);
  }
}
