package org.jcmledger.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
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
    report.accept(
        Result.of(name() + "-heap", heapPerSegment(file, segments), "B/segment")
            .with("segments", segments));
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

  /**
   * What the audit holds when it has seen the last event, for each live segment: its own map and
   * all else that it knows, but for the fingerprints of requests, eight bytes each.
   */
  private static double heapPerSegment(Path file, int segments) {
    long before = liveHeap();
    long[] last = new long[2];
    try (SqliteLog log = SqliteLog.openForReading(file)) {
      JcmLedger.auditOf(log, "benchmark")
          .threads(1)
          .progress(
              (seen, all) -> {
                if (seen == all) {
                  last[0] = liveHeap();
                  last[1] = seen;
                }
              })
          .run();
    }
    return (double) (last[0] - before - Long.BYTES * last[1]) / segments;
  }

  private static long liveHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
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
