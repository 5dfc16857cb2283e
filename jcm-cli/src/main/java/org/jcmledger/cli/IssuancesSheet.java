package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.report.ProjectIssuances;

/** A project's issuances: for each line and side what was notified, issued and is still open. */
final class IssuancesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("line"),
          Column.text("decided"),
          Column.text("covers"),
          Column.text("period"),
          Column.text("vintage"),
          Column.text("vintageAssumed").in(Column.Where.DATA),
          Column.number("total"),
          Column.text("side"),
          Column.number("notified"),
          Column.number("issued"),
          Column.text("issuedOn"),
          Column.number("open"),
          Column.text("status"));

  private IssuancesSheet() {}

  /** The sheet, if anything was decided for the project. */
  static Optional<Sheet> of(ProjectIssuances issuances, Texts texts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ProjectIssuances.Line line : issuances.lines()) {
      for (ProjectIssuances.Side side : line.sides()) {
        rows.add(row(line, side));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sheet(
                List.of(texts.get("history.issuances-heading")),
                Map.of(),
                COLUMNS,
                "issuances",
                rows,
                List.of()));
  }

  private static List<Cell> row(ProjectIssuances.Line line, ProjectIssuances.Side side) {
    int vintage = line.vintage().year();
    return List.of(
        Cell.text(line.line()),
        Cell.text(line.decided()),
        Cell.text(
            line.projects().stream().map(ProjectId::reference).collect(Collectors.joining(" "))),
        Cell.text(line.period()),
        new Cell.Shown(
            vintage,
            texts ->
                line.vintageAssumed()
                    ? texts.get("vintage.assumed", Integer.toString(vintage))
                    : Integer.toString(vintage)),
        new Cell.Truth(line.vintageAssumed()),
        Cell.number(line.total().amount()),
        Cell.text(side.registry()),
        amount(side.notified()),
        amount(side.issued()),
        side.issuedOn().map(Cell::text).orElseGet(Cell::none),
        amount(side.open()),
        new Cell.Word("side", Kinds.word(side.status())));
  }

  private static Cell amount(Optional<Tonnes> amount) {
    return amount.map(known -> Cell.number(known.amount())).orElseGet(Cell::none);
  }
}
