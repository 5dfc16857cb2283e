package org.jcmledger.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;

/**
 * Durable transfers a second into PostgreSQL from so many senders, against the very rows that the
 * ledger wrote, inserted again into empty tables in the very same commits.
 */
final class TransfersPostgres implements Benchmark {

  private static final int WARM_UP = 4_000;

  private record Measured(Senders.Window ledger, double raw, double commitSize, double fdatasyncs) {

    double ratio() {
      return ledger.perSecond() / raw;
    }
  }

  private final int senders;

  TransfersPostgres(int senders) {
    this.senders = senders;
  }

  @Override
  public String name() {
    return "transfers-postgres-" + senders;
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    try (PostgresServer server = PostgresServer.start(folder.resolve("server"));
        HikariDataSource pool = Database.pool(server.url())) {
      Rounds<Measured> rounds = Rounds.run(number -> round(server, pool, folder, number));
      report.accept(
          Result.of(name(), rounds.median(round -> round.ledger().perSecond()), "transfers/s")
              .against("raw-postgres", rounds.median(Measured::raw), rounds.median(Measured::ratio))
              .with("ratios", rounds.range(Measured::ratio))
              .with("p50", micros(rounds, 0.50))
              .with("p99", micros(rounds, 0.99))
              .with("commit_size", rounds.median(Measured::commitSize))
              .with("fdatasync/s", rounds.median(Measured::fdatasyncs)));
    }
  }

  private static String micros(Rounds<Measured> rounds, double share) {
    return Result.micros(rounds.median(round -> round.ledger().latencies().quantile(share)));
  }

  private Measured round(PostgresServer server, HikariDataSource pool, Path folder, int number) {
    String schema = server.newSchema();
    Market market = Market.create(pool, schema);
    long before;
    Senders.Window window;
    try (var ledger = market.ledger()) {
      Senders traders = new Senders(market, Pattern.RANDOM, senders);
      traders.send(WARM_UP, -number);
      before = ledger.view().position();
      System.gc();
      window = traders.send(senders == 1 ? 5_000 : 40_000, number);
    }
    Commits commits;
    try (PostgresLog log = PostgresLog.openForReading(pool, schema)) {
      commits = Commits.read(log, before + 1);
    }
    double syncs = Disk.syncsPerSecond(folder.resolve("page"), false);
    RawPostgres raw = RawPostgres.create(pool, server.newSchema());
    raw.insert(commits.before());
    System.gc();
    return new Measured(
        window, commits.events() / raw.insert(commits.measured()), commits.meanSize(), syncs);
  }
}
