package org.jcmledger.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jcmledger.format.CommandFormat;
import org.jcmledger.format.CommandLine;

/**
 * A file of transfers loaded by the real {@code jcm.jar} in a process of its own, the Java virtual
 * machine's start included, against the very rows that it wrote, inserted again in the very same
 * commits; and questions asked of the file afterwards. Each size once: what is looked for is
 * whether rate and heap stay the same.
 */
final class LoadJar implements Benchmark {

  private static final int[] SIZES = {10_000, 100_000, 1_000_000};

  private final Path jar =
      Path.of(System.getProperty("jcm.benchmarks.jar", "../jcm-cli/target/jcm.jar"));

  @Override
  public String name() {
    return "load-jar";
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    if (!Files.exists(jar)) {
      throw new IllegalStateException("make " + jar + " first: mvn -q package -DskipTests");
    }
    for (int size : SIZES) {
      try {
        run(folder.resolve("load-" + size), size, report);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void run(Path folder, int size, Consumer<Result> report) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("ledger.jcm");
    Path lines = folder.resolve("lines.jsonl");
    long before;
    Market market = Market.create(file, InstantSource.system());
    try (var ledger = market.ledger()) {
      before = ledger.view().position();
      write(market, lines, size);
    }
    JarRun load =
        JarRun.of(jar, folder, "load", file.toString(), lines.toString(), "--outcomes", "outcomes");
    Replayed raw = Replayed.of(file, before, folder.resolve("raw.jcm"));
    if (raw.events() != size) {
      throw new IllegalStateException(raw.events() + " of " + size + " lines were recorded");
    }
    report.accept(
        Result.of(name() + "-" + size, size / load.seconds(), "lines/s")
            .against("raw-sqlite", size / raw.seconds(), raw.seconds() / load.seconds())
            .with("seconds", load.seconds())
            .with("commit_size", raw.commitSize())
            .with("live_mb", (double) load.liveMegabytes())
            .with("peak_mb", (double) load.peakMegabytes()));
    ask(folder, size, report, "balances", file.toString());
    ask(folder, size, report, "history", file.toString(), "--account", "JP/TRADER-1");
    Files.delete(lines);
  }

  private void ask(Path folder, int size, Consumer<Result> report, String... question)
      throws IOException {
    JarRun run = JarRun.of(jar, folder, question);
    report.accept(
        Result.of(question[0] + "-jar-" + size, run.seconds(), "s")
            .with("live_mb", (double) run.liveMegabytes())
            .with("peak_mb", (double) run.peakMegabytes()));
  }

  private static void write(Market market, Path lines, int size) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
      for (int i = 0; i < size; i++) {
        var command = market.transfer(Pattern.RANDOM, random);
        out.write(CommandFormat.write(new CommandLine(command, Optional.empty())));
        out.write('\n');
      }
    }
  }
}
