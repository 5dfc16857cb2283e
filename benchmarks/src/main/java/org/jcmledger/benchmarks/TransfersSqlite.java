package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jcmledger.store.SqliteLog;

/**
 * Durable transfers a second from so many senders, each of whom waits for its answer before the
 * next, against the very rows that the ledger wrote, inserted again into an empty file: for as many
 * senders who wait as well, and, to compare with what no ledger can be, by one thread that waits
 * for nobody, in the ledger's own commits.
 */
final class TransfersSqlite implements Benchmark {

  private static final int WARM_UP = 5_000;

  /** After so many the compiler is done, also for those who ask for this benchmark alone. */
  private static final int COMPILED = 150_000;

  /** Below this share of what disk and processor allow, the baseline does not show their limit. */
  private static final double SOUND = 0.8;

  private record Measured(
      InTurns turns,
      double rawAlone,
      double rawUnsynced,
      double fdatasyncsBefore,
      double fdatasyncsAfter,
      double fsyncs) {

    Senders.Window ledger() {
      return turns.ledger();
    }

    GroupCommit.Reached raw() {
      return turns.raw();
    }

    double fdatasyncs() {
      return (fdatasyncsBefore + fdatasyncsAfter) / 2;
    }

    /** By how much the disk's own speed changed while the ledger and its baseline took turns. */
    double swing() {
      return Math.max(fdatasyncsBefore, fdatasyncsAfter)
          / Math.min(fdatasyncsBefore, fdatasyncsAfter);
    }

    double ratio() {
      return turns.ratio();
    }

    double ratioAlone() {
      return ledger().perSecond() / rawAlone;
    }

    /** What the baseline would reach if only waiting for the disk took time. */
    double syncs() {
      return raw().commitSize() * fdatasyncs();
    }

    double shareOfSyncs() {
      return raw().perSecond() / syncs();
    }

    /** The same, with the time granted too that all takes but waiting for the commits. */
    double shareOfPossible() {
      return raw().perSecond() * (1 / syncs() + 1 / rawUnsynced);
    }
  }

  private final int senders;
  private final Pattern pattern;

  TransfersSqlite(int senders, Pattern pattern) {
    this.senders = senders;
    this.pattern = pattern;
  }

  @Override
  public String name() {
    return "transfers-sqlite-" + senders + "-" + pattern.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    Rounds<Measured> rounds = Rounds.run(number -> round(folder, number));
    double share = rounds.median(Measured::shareOfPossible);
    report.accept(
        Result.of(name(), rounds.median(round -> round.ledger().perSecond()), "transfers/s")
            .against(
                "raw-sqlite",
                rounds.median(round -> round.raw().perSecond()),
                rounds.median(Measured::ratio))
            .with("ratios", rounds.range(Measured::ratio))
            .with("p50", micros(rounds, 0.50))
            .with("p99", micros(rounds, 0.99))
            .with("commit_size", rounds.median(round -> round.turns().commits().meanSize()))
            .with("raw_commit_size", rounds.median(round -> round.raw().commitSize()))
            .with("raw_alone", rounds.median(Measured::rawAlone))
            .with("ratio_alone", rounds.median(Measured::ratioAlone))
            .with("event_bytes", rounds.median(round -> round.turns().commits().meanBytes()))
            .with("fdatasync/s", rounds.median(Measured::fdatasyncs))
            .with("swing", rounds.range(Measured::swing))
            .with("fsync/s", rounds.median(Measured::fsyncs))
            .with("raw_unsynced", rounds.median(Measured::rawUnsynced))
            .with("raw_of_syncs", rounds.median(Measured::shareOfSyncs))
            .with("raw_of_possible", share)
            .with("sound", share < SOUND ? "void" : "yes"));
  }

  private static String micros(Rounds<Measured> rounds, double share) {
    return Result.micros(rounds.median(round -> round.ledger().latencies().quantile(share)));
  }

  private Measured round(Path folder, int number) {
    Path page = folder.resolve("page");
    double syncsBefore = Disk.syncsPerSecond(page, false);
    Path file = folder.resolve("ledger-" + number + ".jcm");
    Market market = Market.create(file);
    InTurns turns;
    try (var ledger = market.ledger();
        SqliteLog log = SqliteLog.openForReading(file);
        RawSqlite raw = RawSqlite.create(folder.resolve("raw-" + number + ".jcm"), true)) {
      Senders traders = new Senders(market, pattern, senders);
      traders.send(WARM_UP, -number);
      int transfers = Rounds.isWarmUp(number) ? COMPILED : transfers();
      turns = InTurns.run(traders, log, transfers, number, commits -> raw(raw, commits));
      if (ledger.view().position() != log.head()) {
        throw new IllegalStateException("the ledger does not show what it wrote");
      }
    }
    return new Measured(
        turns,
        alone(folder.resolve("raw-alone-" + number + ".jcm"), turns.commits()),
        unsynced(folder.resolve("raw-unsynced-" + number + ".jcm"), turns.commits()),
        syncsBefore,
        Disk.syncsPerSecond(page, false),
        Disk.syncsPerSecond(page, true));
  }

  /** Some seconds' worth; more of them where the ratio is close to what is wanted. */
  private int transfers() {
    return senders == 1 ? 48_000 : 60_000;
  }

  /** One sender needs no second thread, and has none in the ledger either. */
  private GroupCommit.Reached raw(RawSqlite raw, Commits commits) {
    return senders == 1
        ? new GroupCommit.Reached(
            commits.events(), raw.insert(commits.measured()), commits.measured().size())
        : raw.insert(Commits.rows(commits.measured()), senders);
  }

  private double unsynced(Path file, Commits commits) {
    try (RawSqlite raw = RawSqlite.create(file, false)) {
      raw.insert(commits.before());
      System.gc();
      return raw(raw, commits).perSecond();
    }
  }

  private static double alone(Path file, Commits commits) {
    try (RawSqlite raw = RawSqlite.create(file, true)) {
      raw.insert(commits.before());
      System.gc();
      return commits.events() / raw.insert(commits.measured());
    }
  }
}
