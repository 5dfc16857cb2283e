package org.jcmledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jcmledger.benchmarks.Growth.Figure;

/** The part of the page that says what grows with a ledger, as a table and as charts. */
final class GrowthTables {

  private final List<Result> results;
  private final StringBuilder page = new StringBuilder();

  private GrowthTables(List<Result> results) {
    this.results = results;
  }

  /** The part; empty if nothing of it was measured. */
  static String of(List<Result> results) {
    GrowthTables tables = new GrowthTables(results);
    tables.growth();
    return tables.page.toString();
  }

  private void say(String text) {
    page.append(text).append(text.endsWith("\n") ? "" : "\n");
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

        `open` reads every event; `open-again` is after a close, from the snapshot. `command` is one sender
        who waits for each answer, beside one in a new ledger. `heap` is what the open ledger keeps, after garbage collection. The audit uses two threads.
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
}
