package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.value.Party;
import org.jcmledger.report.aef.AefFiles;
import org.jcmledger.report.aef.check.AefReport;
import org.jcmledger.report.aef.check.AefValidator;
import org.jcmledger.report.aef.export.AefRequest;

/**
 * Japan's submission of a year with 10,000, 100,000 and a million uses, as many blocks held at its
 * end: opening the ledger, writing the workbook and checking it, each in a JVM of its own with a
 * heap of 512 MB. What is to be seen is that the time of one row stays the same.
 */
final class AefExporting implements Benchmark {

  private static final int[] ACTIONS = {10_000, 100_000, 1_000_000};
  private static final String HEAP = "-Xmx512m";

  @Override
  public String name() {
    return "aef-export";
  }

  @Override
  public void run(Path folder, Consumer<Result> report) {
    double exportBefore = 0;
    double checkBefore = 0;
    for (int actions : ACTIONS) {
      Path ledger = folder.resolve(actions + ".jcm");
      Path workbook = folder.resolve(actions + ".xlsx");
      OutcomesFile.write(ledger, actions);
      double export = inAChild("export", ledger, workbook);
      report.accept(result(name() + "-" + actions, export, exportBefore, workbook));
      double check = inAChild("check", ledger, workbook);
      report.accept(result("aef-check-" + actions, check, checkBefore, workbook));
      exportBefore = export;
      checkBefore = check;
    }
  }

  private static Result result(String bench, double seconds, double before, Path workbook) {
    try {
      Result result =
          Result.of(bench, seconds, "s")
              .with("heap", HEAP)
              .with("workbook_mb", Files.size(workbook) / 1e6);
      return before == 0 ? result : result.with("times_the_one_before", seconds / before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double inAChild(String what, Path ledger, Path workbook) {
    try {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  HEAP,
                  "-cp",
                  System.getProperty("java.class.path"),
                  Child.class.getName(),
                  what,
                  ledger.toString(),
                  workbook.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String answer =
          new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (child.waitFor() != 0) {
        throw new IllegalStateException("it failed in " + HEAP);
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

    public static void main(String[] args) throws IOException {
      long began = System.nanoTime();
      Path workbook = Path.of(args[2]);
      if (args[0].equals("export")) {
        try (JcmLedger ledger = JcmLedger.openForReading(Path.of(args[1]))) {
          AefFiles.writeWorkbook(
              workbook, ledger.submission(AefRequest.first(Party.JP, OutcomesFile.YEAR)));
        }
      } else {
        AefReport report = AefValidator.validate(workbook);
        if (!report.clean()) {
          throw new IllegalStateException(report.findings().toString());
        }
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.println(String.format(Locale.ROOT, "%.3f", seconds));
    }
  }
}
