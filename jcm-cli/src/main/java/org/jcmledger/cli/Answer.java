package org.jcmledger.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question is answered with, before it is put in a format.
 *
 * @param heading lines before all tables
 * @param facts fields of the JSON object
 * @param sheetsName the name of the list of sheets in JSON; without one their fields stand among
 *     the facts
 * @param columns the columns of CSV, which has one header: sheets of other columns are not in it
 * @param sheets the rows, in one table or several
 */
record Answer(
    List<String> heading,
    Map<String, Object> facts,
    Optional<String> sheetsName,
    List<Column> columns,
    List<Sheet> sheets) {

  /** Sheets that need no more heading; CSV has the first. */
  static Answer of(Sheet... sheets) {
    return of(List.of(), Map.of(), List.of(sheets));
  }

  /** Sheets under one heading; CSV has the first. */
  static Answer of(List<String> heading, Map<String, Object> facts, List<Sheet> sheets) {
    return new Answer(heading, facts, Optional.empty(), sheets.get(0).columns(), sheets);
  }

  void print(Format format, Terminal terminal, Texts texts) {
    switch (format) {
      case TABLE -> new TableWriter(terminal, texts).write(this);
      case CSV -> CsvWriter.write(this, terminal.out());
      case JSON -> JsonWriter.write(this, terminal.out());
    }
    terminal.out().flush();
  }
}
