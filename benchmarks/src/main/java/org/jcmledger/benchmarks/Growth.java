package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jcmledger.JcmLedger;

/**
 * What grows with a ledger and what does not: opening it from its events and again after it was
 * closed, the heap it then takes, the latency of a command, a full audit, the file. Against the
 * smallest size.
 */
final class Growth implements Benchmark {

  static final String NAME = "growth";

  /** What is measured, in the order in which the results stand. */
  enum Figure {
    OPEN("s"),
    OPEN_AGAIN("s"),
    COMMAND("us"),
    COMMAND_P99("us"),
    AUDIT("s"),
    HEAP("MB"),
    FILE("MB");

    final String unit;

    Figure(String unit) {
      this.unit = unit;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final int[] SIZES =
      Arrays.stream(System.getProperty("jcm.benchmarks.growth", "10000,100000,1000000").split(","))
          .mapToInt(Integer::parseInt)
          .toArray();

  private static final int SECONDS = 3;
  private static final double MEGA = 1e6;

  static List<Integer> sizes() {
    return Arrays.stream(SIZES).boxed().toList();
  }

  static String bench(Figure figure, int size) {
    return NAME + "-" + figure.label() + "-" + size;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    Map<Figure, Double> first = Map.of();
    for (int size : SIZES) {
      Map<Figure, Double> figures = measure(folder.resolve("growth-" + size + ".jcm"), size);
      first = first.isEmpty() ? figures : first;
      for (Figure figure : Figure.values()) {
        double value = figures.getOrDefault(figure, 0.0);
        double smallest = first.getOrDefault(figure, 0.0);
        report.accept(
            Result.of(bench(figure, size), value, figure.unit)
                .against(bench(figure, SIZES[0]), smallest, smallest / value));
      }
    }
  }

  private static Map<Figure, Double> measure(Path file, int size) {
    AuditFile.write(file, size, transfer -> {});
    Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    long before = heap();
    long began = System.nanoTime();
    Market market = Market.open(file);
    try (JcmLedger ledger = market.ledger()) {
      figures.put(Figure.OPEN, since(began));
      figures.put(Figure.HEAP, Math.max(0, heap() - before) / MEGA);
      send(market, size); // The compiler warms up.
      Senders.Window window = send(market, size + 1);
      figures.put(Figure.COMMAND, window.latencies().quantile(0.50) / 1_000);
      figures.put(Figure.COMMAND_P99, window.latencies().quantile(0.99) / 1_000);
    }
    System.gc();
    began = System.nanoTime();
    JcmLedger.open(file).close();
    figures.put(Figure.OPEN_AGAIN, since(began));
    figures.put(Figure.AUDIT, Audit.audit(file, 2));
    figures.put(Figure.FILE, bytes(file) / MEGA);
    return figures;
  }

  private static Senders.Window send(Market market, long seed) {
    return TimedSenders.send(
        1,
        SECONDS,
        new SplittableRandom(seed),
        random -> {
          int[] pair = Pattern.RANDOM.pair(random);
          market.move(pair[0], pair[1], random.nextLong(1, 101));
        });
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static double bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
