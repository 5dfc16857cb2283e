package org.jcmledger.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jcmledger.test.postgres.PostgresServer;

/**
 * Two processes that trade in one book at once, each with its own senders, against one of them
 * alone.
 */
final class TwoProcesses implements Benchmark {

  private static final int SECONDS = 4;

  private record Measured(double alone, double first, double second) {

    double together() {
      return first + second;
    }

    double ratio() {
      return together() / alone;
    }

    double slowerShare() {
      return Math.min(first, second) / together();
    }
  }

  @Override
  public String name() {
    return "two-processes-postgres";
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    try (PostgresServer server = PostgresServer.start(folder.resolve("server"))) {
      String schema = server.newSchema();
      try (HikariDataSource pool = Database.pool(server.url())) {
        Market.create(pool, schema).ledger().close();
      }
      try (Trader first = new Trader(server.url(), schema, 1);
          Trader second = new Trader(server.url(), schema, 2)) {
        first.trade(); // The compiler warms up.
        second.trade();
        Rounds<Measured> rounds = Rounds.run(number -> round(first, second));
        report.accept(
            Result.of(name(), rounds.median(Measured::together), "transfers/s")
                .against(
                    "one-process", rounds.median(Measured::alone), rounds.median(Measured::ratio))
                .with("ratios", rounds.range(Measured::ratio))
                .with("slower_share", rounds.median(Measured::slowerShare))
                .with("slower_shares", rounds.range(Measured::slowerShare)));
      }
    }
  }

  private static Measured round(Trader first, Trader second) {
    double alone = first.trade();
    first.go();
    second.go();
    return new Measured(alone, first.answered(), second.answered());
  }

  private static final class Trader implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    Trader(String url, String schema, int seed) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path")));
      command.add(TraderProcess.class.getName());
      command.addAll(List.of(url, schema, String.valueOf(SECONDS), String.valueOf(seed)));
      try {
        process =
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      lines = process.inputReader(StandardCharsets.UTF_8);
      if (!"ready".equals(line())) {
        throw new IllegalStateException("a trader did not open its ledger");
      }
    }

    /** How many transfers a second it makes by itself. */
    double trade() {
      go();
      return answered();
    }

    void go() {
      try {
        process.getOutputStream().write("go\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    double answered() {
      return Double.parseDouble(line()) / SECONDS;
    }

    private String line() {
      try {
        return String.valueOf(lines.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
