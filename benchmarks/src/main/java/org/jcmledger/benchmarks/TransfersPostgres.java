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

  private record Measured(InTurns turns, double rawAlone, double fdatasyncs) {

    Senders.Window ledger() {
      return turns.ledger();
    }

    double ratio() {
      return turns.ratio();
    }

    double ratioAlone() {
      return ledger().perSecond() / rawAlone;
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
                  rounds.median(round -> round.turns().raw().perSecond()),
                  rounds.median(Measured::ratio))
              .with("ratios", rounds.range(Measured::ratio))
              .with("p50", micros(rounds, 0.50))
              .with("p99", micros(rounds, 0.99))
              .with("commit_size", rounds.median(round -> round.turns().commits().meanSize()))
              .with("raw_commit_size", rounds.median(round -> round.turns().raw().commitSize()))
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
    RawPostgres raw = RawPostgres.create(pool, server.newSchema());
    InTurns turns;
    try (var ledger = market.ledger();
        PostgresLog log = PostgresLog.openForReading(pool, schema)) {
      Senders traders = new Senders(market, Pattern.RANDOM, senders);
      traders.send(WARM_UP, -number);
      int measured = senders == 1 ? 5_000 : 40_000;
      int transfers = Rounds.isWarmUp(number) ? 4 * measured : measured;
      turns = InTurns.run(traders, log, transfers, number, commits -> raw(raw, commits));
      if (ledger.view().position() != log.head()) {
        throw new IllegalStateException("the ledger does not show what it wrote");
      }
    }
    double syncs = Disk.syncsPerSecond(folder.resolve("page"), false);
    RawPostgres again = RawPostgres.create(pool, server.newSchema());
    again.insert(turns.commits().before());
    System.gc();
    double alone = turns.commits().events() / again.insert(turns.commits().measured());
    return new Measured(turns, alone, syncs);
  }

  /** One sender needs no second thread, and has none in the ledger either. */
  private GroupCommit.Reached raw(RawPostgres raw, Commits commits) {
    return senders == 1
        ? new GroupCommit.Reached(
            commits.events(), raw.insert(commits.measured()), commits.measured().size())
        : raw.insert(Commits.rows(commits.measured()), senders);
  }
}
