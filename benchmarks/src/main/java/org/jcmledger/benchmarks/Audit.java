package org.jcmledger.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.store.SqliteLog;

/**
 * A full audit of a million transfers, on one thread and on two, against reading every column of
 * the same rows, and against Debian's {@code ledger} adding up bare balances of the same transfers.
 */
final class Audit implements Benchmark {

  private static final int TRANSFERS = Integer.getInteger("jcm.benchmarks.transfers", 1_000_000);

  private record Measured(double raw, double one, double two) {}

  @Override
  public String name() {
    return "audit-1m";
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    Path file = folder.resolve("audit.jcm");
    Path journal = folder.resolve("transfers.ledger");
    int segments = write(file, journal);
    Rounds<Measured> rounds = Rounds.run(number -> round(file));
    report(report, "one-thread", rounds, Measured::one, segments);
    report(report, "two-threads", rounds, Measured::two, segments);
    DebianLedger.seconds(journal)
        .ifPresentOrElse(
            seconds ->
                report.accept(
                    Result.of(name() + "-against-ledger", rounds.median(Measured::two), "s")
                        .against("debian-ledger", seconds, seconds / rounds.median(Measured::two))),
            () ->
                report.accept(
                    Result.of(name() + "-against-ledger", 0, "s")
                        .with("skipped", "ledger-is-not-installed")));
  }

  private void report(
      Consumer<Result> report,
      String threads,
      Rounds<Measured> rounds,
      java.util.function.ToDoubleFunction<Measured> seconds,
      int segments) {
    report.accept(
        Result.of(name() + "-" + threads, TRANSFERS / rounds.median(seconds), "events/s")
            .against(
                "raw-scan",
                TRANSFERS / rounds.median(Measured::raw),
                rounds.median(round -> round.raw() / seconds.applyAsDouble(round)))
            .with("ratios", rounds.range(round -> round.raw() / seconds.applyAsDouble(round)))
            .with("segments", segments));
  }

  private static int write(Path file, Path journal) {
    try (BufferedWriter out = Files.newBufferedWriter(journal)) {
      return AuditFile.write(
          file,
          TRANSFERS,
          transfer -> {
            try {
              DebianLedger.append(transfer, out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Measured round(Path file) {
    double raw;
    try (RawSqlite scan = RawSqlite.read(file)) {
      raw = scan.scan();
    }
    return new Measured(raw, audit(file, 1), audit(file, 2));
  }

  static double audit(Path file, int threads) {
    System.gc();
    long began = System.nanoTime();
    try (SqliteLog log = SqliteLog.openForReading(file)) {
      AuditReport report = JcmLedger.auditOf(log, "benchmark").threads(threads).run();
      if (!report.findings().isEmpty()) {
        throw new IllegalStateException(report.findings().get(0).toString());
      }
    }
    return (System.nanoTime() - began) / 1e9;
  }
}
