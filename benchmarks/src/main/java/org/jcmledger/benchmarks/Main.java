package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
          new Open(),
          new LoadJar(),
          new Audit(),
          new AuditMemory(),
          new AefExporting());

  private Main() {}

  /**
   * Runs them.
   *
   * @param args how the names of the benchmarks wanted begin; none for all
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(System.getProperty("jcm.benchmarks.folder", "target/ledgers"));
    out.println(machine());
    for (Benchmark benchmark : ALL) {
      if (args.length == 0 || Arrays.stream(args).anyMatch(benchmark.name()::startsWith)) {
        Path own = emptied(folder.resolve(benchmark.name()));
        benchmark.run(own, result -> out.println(result.line()));
        emptied(own);
      }
    }
    out.println(machine());
  }

  /** On what, and beside how much else, since that moves every figure. */
  private static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "# java=%s os=%s-%s cores=%d load=%.2f",
        Runtime.version(),
        system.getName(),
        system.getVersion(),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
  }

  private static Path emptied(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
    return folder;
  }
}
