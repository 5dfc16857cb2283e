package org.jcmledger.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jcmledger.store.postgres.PostgresLog;
import org.jcmledger.test.postgres.PostgresServer;

/**
 * Durable transfers a second into PostgreSQL from so many senders, against the very rows that the
 * ledger wrote, inserted again into empty tables, as {@link TransfersSqlite} does it.
 */
final class TransfersPostgres implements Benchmark {

  private static final int WARM_UP = 4_000;

  private record Measured(
      Senders.Window ledger,
      GroupCommit.Reached raw,
      double rawAlone,
      double commitSize,
      double fdatasyncs) {

    double ratio() {
      return ledger.perSecond() / raw.perSecond();
    }

    double ratioAlone() {
      return ledger.perSecond() / rawAlone;
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
              .against(
                  "raw-postgres",
                  rounds.median(round -> round.raw().perSecond()),
                  rounds.median(Measured::ratio))
              .with("ratios", rounds.range(Measured::ratio))
              .with("p50", micros(rounds, 0.50))
              .with("p99", micros(rounds, 0.99))
              .with("commit_size", rounds.median(Measured::commitSize))
              .with("raw_commit_size", rounds.median(round -> round.raw().commitSize()))
              .with("raw_alone", rounds.median(Measured::rawAlone))
              .with("ratio_alone", rounds.median(Measured::ratioAlone))
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
      int measured = senders == 1 ? 5_000 : 40_000;
      window = traders.send(Rounds.isWarmUp(number) ? 4 * measured : measured, number);
    }
    Commits commits;
    try (PostgresLog log = PostgresLog.openForReading(pool, schema)) {
      commits = Commits.read(log, before + 1);
    }
    double syncs = Disk.syncsPerSecond(folder.resolve("page"), false);
    RawPostgres tables = RawPostgres.create(pool, server.newSchema());
    tables.insert(commits.before());
    System.gc();
    double alone = commits.events() / tables.insert(commits.measured());
    return new Measured(
        window,
        senders == 1
            ? new GroupCommit.Reached(alone, commits.meanSize())
            : raw(RawPostgres.create(pool, server.newSchema()), commits),
        alone,
        commits.meanSize(),
        syncs);
  }

  private GroupCommit.Reached raw(RawPostgres tables, Commits commits) {
    tables.insert(Commits.rows(commits.before()), senders);
    System.gc();
    return tables.insert(Commits.rows(commits.measured()), senders);
  }
}
