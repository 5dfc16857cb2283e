package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jcmledger.JcmLedger;

/**
 * What grows with a ledger and what does not: opening it from its events and again after it was
 * closed, the heap it then takes, the latency of a command against that in a new ledger, a full
 * audit, the file.
 */
final class Growth implements Benchmark {

  static final String NAME = "growth";

  /** So many events take minutes: a benchmark of its own. */
  static final int MANY = Integer.getInteger("jcm.benchmarks.growth-many", 10_000_000);

  private static final List<Integer> FEWER = List.of(10_000, 100_000, 1_000_000);

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

  private static final int SECONDS = 2;
  private static final int WINDOWS = 3;
  private static final double MEGA = 1e6;
  private static final double MICRO = 1e3;

  private final String name;
  private final List<Integer> sizes;
  private final boolean isLong;

  private Growth(String name, List<Integer> sizes, boolean isLong) {
    this.name = name;
    this.sizes = sizes;
    this.isLong = isLong;
  }

  static Growth toAMillion() {
    return new Growth(NAME + "-to-1m", FEWER, false);
  }

  static Growth toTenMillion() {
    return new Growth(NAME + "-10m", List.of(MANY), true);
  }

  /** All sizes that a page may have figures of. */
  static List<Integer> sizes() {
    List<Integer> all = new ArrayList<>(FEWER);
    all.add(MANY);
    return all;
  }

  static String bench(Figure figure, int size) {
    return NAME + "-" + figure.label() + "-" + size;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isLong() {
    return isLong;
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    for (int size : sizes) {
      Path file = folder.resolve("growth-" + size + ".jcm");
      AuditFile.write(file, size, transfer -> {});
      Map<Figure, Double> figures = new EnumMap<>(Figure.class);
      open(file, figures);
      Latency latency = latency(file, folder.resolve("new-" + size + ".jcm"), figures);
      figures.put(Figure.AUDIT, Audit.audit(file, 2));
      figures.put(Figure.FILE, bytes(file) / MEGA);
      figures.forEach(
          (figure, value) -> {
            Result result = Result.of(bench(figure, size), value, figure.unit);
            report.accept(figure == Figure.COMMAND ? latency.beside(result) : result);
          });
    }
  }

  /** From its events, since there is no snapshot yet; closing it makes one. */
  private static void open(Path file, Map<Figure, Double> figures) {
    long before = Reopen.live();
    long began = System.nanoTime();
    try (JcmLedger ledger = JcmLedger.open(file)) {
      figures.put(Figure.OPEN, since(began));
      long after = Reopen.live();
      figures.put(Figure.HEAP, ledger.view().position() > 0 ? (after - before) / MEGA : 0);
    }
  }

  /** A window of each by turns. */
  private record Latency(List<Latencies> here, List<Latencies> inNew) {

    double median(ToDoubleFunction<Latencies> figure) {
      return middle(here.stream().mapToDouble(figure).sorted().toArray());
    }

    Result beside(Result result) {
      double[] times = new double[here.size()];
      double[] young = new double[here.size()];
      for (int i = 0; i < times.length; i++) {
        young[i] = inNew.get(i).quantile(0.50);
        times[i] = here.get(i).quantile(0.50) / young[i];
      }
      Arrays.sort(times);
      Arrays.sort(young);
      return result
          .against("new-ledger", middle(young) / MICRO, 1 / middle(times))
          .with("times", middle(times));
    }

    private static double middle(double[] sorted) {
      return sorted[sorted.length / 2];
    }
  }

  private static Latency latency(Path file, Path newFile, Map<Figure, Double> figures) {
    System.gc();
    long began = System.nanoTime();
    Market market = Market.open(file);
    figures.put(Figure.OPEN_AGAIN, since(began));
    Market young = Market.create(newFile);
    Latency latency = new Latency(new ArrayList<>(), new ArrayList<>());
    try (JcmLedger ledger = market.ledger();
        JcmLedger youngLedger = young.ledger()) {
      send(young, -1); // The compiler warms up.
      send(market, -2);
      for (int window = 0; window < WINDOWS; window++) {
        latency.inNew().add(send(young, window));
        latency.here().add(send(market, window));
      }
    }
    figures.put(Figure.COMMAND, latency.median(window -> window.quantile(0.50)) / MICRO);
    figures.put(Figure.COMMAND_P99, latency.median(window -> window.quantile(0.99)) / MICRO);
    return latency;
  }

  private static Latencies send(Market market, long seed) {
    return TimedSenders.send(
            1,
            SECONDS,
            new SplittableRandom(seed),
            random -> {
              int[] pair = Pattern.RANDOM.pair(random);
              market.move(pair[0], pair[1], random.nextLong(1, 101));
            })
        .latencies();
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static double bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
