package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A full audit of ten million transfers in a JVM of its own with a heap of 256 MB. */
final class AuditMemory implements Benchmark {

  private static final int TRANSFERS =
      Integer.getInteger("jcm.benchmarks.many-transfers", 10_000_000);
  private static final String HEAP = "-Xmx256m";

  @Override
  public String name() {
    return "audit-10m";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    Path file = folder.resolve("audit.jcm");
    int segments = AuditFile.write(file, TRANSFERS, transfer -> {});
    for (String threads : List.of("1", "2")) {
      report.accept(
          Result.of(name() + "-threads-" + threads, TRANSFERS / inAChild(file, threads), "events/s")
              .with("heap", HEAP)
              .with("segments", segments));
    }
  }

  private static double inAChild(Path file, String threads) {
    try {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  HEAP,
                  "-cp",
                  System.getProperty("java.class.path"),
                  Child.class.getName(),
                  file.toString(),
                  threads)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String answer =
          new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
              .strip();
      if (child.waitFor() != 0) {
        throw new IllegalStateException("the audit failed in " + HEAP);
      }
      return Double.parseDouble(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What runs in the other JVM. */
  static final class Child {

    private Child() {}

    public static void main(String[] args) {
      double seconds = Audit.audit(Path.of(args[0]), Integer.parseInt(args[1]));
      System.out.println(String.format(Locale.ROOT, "%.3f", seconds));
    }
  }
}
