package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines that runs have printed, as the page keeps them. */
final class Printed {

  static final String HEADING = "## The lines as they were printed";

  private final List<String> lines = new ArrayList<>();

  /** The lines of a page that was written; none if there is no page. */
  static Printed on(Path page) {
    Printed printed = new Printed();
    try {
      List<String> all = Files.exists(page) ? Files.readAllLines(page) : List.of();
      all.stream()
          .skip(Math.max(0, all.indexOf(HEADING)))
          .filter(line -> line.startsWith("bench=") || line.startsWith("# day="))
          .forEach(printed.lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return printed;
  }

  /** Adds a line that says on what what follows it was run, or was until there. */
  void environment(String line) {
    lines.add(line);
  }

  /** Adds a result, in place of one of the same name and baseline, which is of an earlier run. */
  void result(Result result) {
    lines.removeIf(line -> line.startsWith("bench=") && isSame(Result.parse(line), result));
    lines.add(result.line());
  }

  private static boolean isSame(Result earlier, Result later) {
    return earlier.field("bench").equals(later.field("bench"))
        && earlier.baseline().equals(later.baseline());
  }

  /** A benchmark that failed in an earlier run has not any more. */
  void begins(Benchmark benchmark) {
    lines.removeIf(line -> line.startsWith("bench=" + benchmark.name() + " failed="));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  List<Result> results() {
    return lines.stream().filter(line -> line.startsWith("bench=")).map(Result::parse).toList();
  }
}
