package org.jcmledger.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jcmledger.benchmarks.rivals.PekkoJdbc;
import org.jcmledger.benchmarks.rivals.Rival;
import org.jcmledger.benchmarks.rivals.RowLocks;
import org.jcmledger.benchmarks.rivals.StockAxon;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.test.postgres.PostgresServer;

/**
 * Durable transfers a second of the ledger and of its rivals, in turns, on one PostgreSQL server,
 * with so many senders that wait for each answer.
 */
final class Rivals implements Benchmark {

  private static final int SECONDS = 2;
  private static final long EACH = 1_000_000;

  /** How each rival did, and how the ledger did right before it. */
  private record Measured(List<Senders.Window> rivals, List<Senders.Window> ledger) {}

  /** Moves an amount between two accounts. */
  private interface Transfer {
    void move(int from, int to, long amount);
  }

  private final int senders;
  private final Pattern pattern;

  Rivals(int senders, Pattern pattern) {
    this.senders = senders;
    this.pattern = pattern;
  }

  @Override
  public String name() {
    return "rivals-postgres-" + senders + "-" + pattern.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    try (PostgresServer server = PostgresServer.start(folder.resolve("server"));
        HikariDataSource pool = Database.pool(server.url())) {
      Market market = Market.create(pool, server.newSchema());
      List<Rival> rivals = new ArrayList<>();
      try (var ledger = market.ledger()) {
        rivals.add(new RowLocks(server.url(), senders, Market.ACCOUNTS, EACH));
        rivals.add(new PekkoJdbc(server.url(), Market.ACCOUNTS, EACH));
        rivals.add(new StockAxon(server.url(), senders, Market.ACCOUNTS, EACH));
        report(rivals, Rounds.run(number -> round(rivals, market, number)), report);
      } finally {
        rivals.forEach(Rival::close);
      }
    }
  }

  private void report(List<Rival> rivals, Rounds<Measured> rounds, Consumer<Result> report) {
    for (int i = 0; i < rivals.size(); i++) {
      int at = i;
      report.accept(
          Result.of(
                  name(), rounds.median(round -> round.ledger().get(at).perSecond()), "transfers/s")
              .against(
                  rivals.get(i).name(),
                  rounds.median(round -> round.rivals().get(at).perSecond()),
                  rounds.median(round -> ratio(round, at)))
              .with("p50", micros(rounds, at, 0.50))
              .with("p99", micros(rounds, at, 0.99))
              .with("ratios", rounds.range(round -> ratio(round, at)))
              .with(
                  "baseline_p50",
                  Result.micros(rounds.median(r -> r.rivals().get(at).latencies().quantile(0.50))))
              .with(
                  "baseline_p99",
                  Result.micros(
                      rounds.median(r -> r.rivals().get(at).latencies().quantile(0.99)))));
    }
  }

  private static double ratio(Measured round, int rival) {
    return round.ledger().get(rival).perSecond() / round.rivals().get(rival).perSecond();
  }

  private static String micros(Rounds<Measured> rounds, int rival, double share) {
    return Result.micros(
        rounds.median(round -> round.ledger().get(rival).latencies().quantile(share)));
  }

  private Measured round(List<Rival> rivals, Market market, int number) {
    Measured measured = new Measured(new ArrayList<>(), new ArrayList<>());
    for (Rival rival : rivals) {
      measured.ledger().add(window(number, (from, to, amount) -> move(market, from, to, amount)));
      measured.rivals().add(window(number, rival::transfer));
    }
    return measured;
  }

  /** An account that has run dry receives instead: the faster the ledger, the sooner one has. */
  private static void move(Market market, int from, int to, long amount) {
    try {
      market.move(from, to, amount);
    } catch (RejectedException refused) {
      market.move(to, from, amount);
    }
  }

  private Senders.Window window(int seed, Transfer transfer) {
    System.gc();
    return TimedSenders.send(
        senders,
        SECONDS,
        new SplittableRandom(seed),
        random -> {
          int[] pair = pattern.pair(random);
          transfer.move(pair[0], pair[1], random.nextLong(1, 101));
        });
  }
}
