package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs the benchmarks that are named, or all, and prints one line for each result. */
public final class Main {

  private static final List<Benchmark> ALL =
      List.of(
          new TransfersSqlite(1, Pattern.RANDOM),
          new TransfersSqlite(1, Pattern.HOT),
          new TransfersSqlite(8, Pattern.RANDOM),
          new TransfersSqlite(32, Pattern.RANDOM),
          new TransfersSqlite(32, Pattern.HOT),
          new TransfersSqlite(256, Pattern.RANDOM),
          new TransfersPostgres(1),
          new TransfersPostgres(32),
          new TwoProcesses(),
          new Rivals(1, Pattern.RANDOM),
          new Rivals(32, Pattern.RANDOM),
          new Rivals(32, Pattern.HOT),
          new HotAccount(),
          new Bulk(),
          new Reopen(),
          new Audit(),
          Growth.toAMillion(),
          new AefExporting(),
          new LoadJar(),
          new AuditMemory(),
          Growth.toTenMillion());

  private static final int MOST_TRIES = 20;
  private static final long TRYING_NANOS = 250_000_000;

  private Main() {}

  /**
   * Runs them. One that fails is reported as failed, and the others run.
   *
   * @param args how the names of the benchmarks wanted begin; or {@code all}, for all that do not
   *     take very long, with fewer rounds, and for the page of docs with what they measured. Those
   *     that take very long, asked for by name, add to the page that is there what they measured.
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // For the benchmarks that start processes of their own.
    System.setProperty("java.class.path", Environment.classPath());
    boolean all = List.of(args).contains("all");
    if (all && System.getProperty("jcm.benchmarks.rounds") == null) {
      System.setProperty("jcm.benchmarks.rounds", "3");
    }
    Path folder = Path.of(System.getProperty("jcm.benchmarks.folder", "target/ledgers"));
    Path page = Path.of(System.getProperty("jcm.benchmarks.page", "target/benchmarks.md"));
    Printed printed = all || args.length == 0 ? new Printed() : Printed.on(page);
    out.println(Environment.line());
    printed.environment(Environment.line());
    for (Benchmark benchmark : ALL) {
      if (all ? !benchmark.isLong() : isWanted(benchmark, args)) {
        printed.begins(benchmark);
        run(
            benchmark,
            folder,
            result -> {
              out.println(result.line());
              printed.result(result);
            });
        if (all || (benchmark.isLong() && args.length > 0)) {
          // After each, so that what is cut short leaves a page of what was measured.
          Report.write(page, folder, printed, Environment.line());
        }
      }
    }
    out.println(Environment.line());
    out.println(Floors.line(printed.results()));
    if (all) {
      out.println("# written: " + page.toAbsolutePath().normalize());
    }
  }

  private static boolean isWanted(Benchmark benchmark, String[] args) {
    return args.length == 0 || Arrays.stream(args).anyMatch(benchmark.name()::startsWith);
  }

  private static void run(Benchmark benchmark, Path folder, Consumer<Result> report)
      throws IOException {
    Path own = emptied(folder.resolve(benchmark.name()));
    try {
      benchmark.run(own, report);
    } catch (RuntimeException | Error e) {
      report.accept(Result.failed(benchmark.name(), e));
      e.printStackTrace();
    }
    emptied(own);
  }

  /** A server that was just stopped may still be tidying up in it: then it is tried again. */
  private static Path emptied(Path folder) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return emptiedNow(folder);
      } catch (IOException | UncheckedIOException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
        LockSupport.parkNanos(TRYING_NANOS);
      }
    }
  }

  private static Path emptiedNow(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.deleteIfExists(path);
        }
      }
    }
    return folder;
  }
}
