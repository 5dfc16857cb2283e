package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jcmledger.Book;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.AccountNumber;

/**
 * A book of a million transfers that left as many segments: how long it takes to open it from its
 * events and from a snapshot, against reading every column of its rows; how much of the heap it
 * takes; and how long it takes to ask for a balance.
 */
final class Reopen implements Benchmark {

  static final String SNAPSHOT = "reopen-1m-snapshot";
  static final String EVENTS = "reopen-1m-events";
  static final String HEAP = "book-1m-segments";
  static final String BALANCE = "balance";

  private static final int TRANSFERS = Integer.getInteger("jcm.benchmarks.transfers", 1_000_000);
  private static final int READS = 1_000_000;
  private static final double MEGA = 1e6;

  private record Measured(double events, double snapshot, double raw, Latencies balance) {}

  @Override
  public String name() {
    return "reopen-1m";
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    Path file = folder.resolve("ledger.jcm");
    int segments = AuditFile.write(file, TRANSFERS, AuditFile.Shape.CUTTING, transfer -> {});
    report.accept(
        Result.of(HEAP, heap(file) / MEGA, "MB")
            .with("segments", segments)
            .with("events", TRANSFERS));
    Rounds<Measured> rounds = Rounds.run(number -> round(file, number));
    report(report, EVENTS, rounds, Measured::events);
    report(report, SNAPSHOT, rounds, Measured::snapshot);
    double p50 = rounds.median(round -> round.balance().quantile(0.50));
    double p99 = rounds.median(round -> round.balance().quantile(0.99));
    report.accept(
        Result.of(BALANCE, p50 / 1_000, "us")
            .with("p50", Result.micros(p50))
            .with("p99", Result.micros(p99)));
  }

  private static void report(
      Consumer<Result> report,
      String bench,
      Rounds<Measured> rounds,
      ToDoubleFunction<Measured> seconds) {
    report.accept(
        Result.of(bench, rounds.median(seconds), "s")
            .against(
                "raw-scan",
                rounds.median(Measured::raw),
                rounds.median(round -> round.raw() / seconds.applyAsDouble(round)))
            .with("seconds", rounds.range(seconds)));
  }

  /** Of the ledger when it is open; opened from its events, since no snapshot is there yet. */
  private static double heap(Path file) {
    long before = live();
    try (JcmLedger ledger = JcmLedger.open(file)) {
      long after = live();
      if (ledger.view().position() < TRANSFERS) { // Asked afterwards, so that it is still there.
        throw new IllegalStateException("not all was read");
      }
      return after - before;
    }
  }

  /** The heap that is in use after all garbage is gone. */
  static long live() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static Measured round(Path file, int number) {
    Path snapshot = file.resolveSibling(file.getFileName() + ".snapshot");
    delete(snapshot);
    double events = open(file); // Closing takes a snapshot.
    if (!Files.exists(snapshot)) {
      throw new IllegalStateException("no snapshot was taken");
    }
    double fromSnapshot = open(file);
    Latencies balance = read(file, number);
    try (RawSqlite raw = RawSqlite.read(file)) {
      return new Measured(events, fromSnapshot, raw.scan(), balance);
    }
  }

  private static double open(Path file) {
    System.gc();
    long began = System.nanoTime();
    try (JcmLedger ledger = JcmLedger.open(file)) {
      double seconds = (System.nanoTime() - began) / 1e9;
      if (ledger.view().position() < TRANSFERS) {
        throw new IllegalStateException("not all was read");
      }
      return seconds;
    }
  }

  private static void delete(Path snapshot) {
    try {
      Files.deleteIfExists(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each read by itself, the two looks at the clock included. */
  private static Latencies read(Path file, int number) {
    List<AccountNumber> accounts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(number);
    Market market = Market.open(file);
    long[] nanos = new long[READS];
    long sum = 0;
    try (JcmLedger ledger = market.ledger()) {
      Book book = ledger.book(Market.BOOK);
      for (int i = 0; i < Market.ACCOUNTS; i++) {
        accounts.add(market.account(i));
      }
      for (int i = 0; i < READS; i++) {
        AccountNumber account = accounts.get(random.nextInt(accounts.size()));
        long began = System.nanoTime();
        sum += book.balance(account).amount();
        nanos[i] = System.nanoTime() - began;
      }
    }
    if (sum == 0) {
      throw new IllegalStateException("nobody holds anything");
    }
    return new Latencies(nanos);
  }
}
