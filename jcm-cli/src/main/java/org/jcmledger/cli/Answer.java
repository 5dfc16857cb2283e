package org.jcmledger.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a question is answered with, before it is put in a format.
 *
 * @param heading lines before all tables
 * @param facts fields of the JSON object
 * @param sheetsName the name of the list of sheets in JSON; without one there is one sheet, whose
 *     fields stand among the facts
 * @param columns the columns of every sheet
 * @param sheets the rows, in one table or several
 */
record Answer(
    List<String> heading,
    Map<String, Object> facts,
    Optional<String> sheetsName,
    List<Column> columns,
    List<Sheet> sheets) {

  static Answer of(List<Column> columns, Sheet sheet) {
    return new Answer(List.of(), Map.of(), Optional.empty(), columns, List.of(sheet));
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
