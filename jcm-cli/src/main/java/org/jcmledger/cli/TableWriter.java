package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.List;

/** Answers as tables for people, in columns as wide as they need to be. */
final class TableWriter {

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private final Terminal terminal;
  private final Texts texts;

  TableWriter(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  void write(Answer answer) {
    answer.heading().forEach(terminal::say);
    boolean first = answer.heading().isEmpty();
    for (Sheet sheet : answer.sheets()) {
      if (!first) {
        terminal.say("");
      }
      first = false;
      sheet.heading().forEach(terminal::say);
      table(sheet);
      sheet.closing().forEach(line -> terminal.say(INDENT + line));
    }
  }

  private void table(Sheet sheet) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    List<Column> columns = sheet.columns();
    List<Integer> shown = new ArrayList<>();
    List<String> header = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column.shownIn(Format.TABLE)) {
        shown.add(i);
        header.add(texts.get("column." + column.name()));
      }
    }
    List<List<String>> lines = new ArrayList<>();
    lines.add(header);
    List<List<Cell>> rows = new ArrayList<>(sheet.rows());
    sheet.total().ifPresent(rows::add);
    for (List<Cell> row : rows) {
      lines.add(shown.stream().map(i -> row.get(i).shown(texts)).toList());
    }
    align(lines, shown.stream().map(i -> columns.get(i).number()).toList());
  }

  private void align(List<List<String>> lines, List<Boolean> numbers) {
    int[] widths = new int[numbers.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Width.of(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder aligned = new StringBuilder(INDENT);
      for (int i = 0; i < widths.length; i++) {
        String text = line.get(i);
        String blanks = " ".repeat(widths[i] - Width.of(text));
        aligned.append(numbers.get(i) ? blanks + text : text + blanks).append(GAP);
      }
      terminal.say(aligned.toString().stripTrailing());
    }
  }
}
