package org.jcmledger.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows under columns, with what is said about them all.
 *
 * @param heading lines before the table
 * @param facts fields of JSON beside the rows
 * @param columns the columns
 * @param rowsName the name of the rows in JSON
 * @param rows a cell for every column each
 * @param total a last row, which only tables show; data has it among the facts
 * @param closing lines after the table
 */
record Sheet(
    List<String> heading,
    Map<String, Object> facts,
    List<Column> columns,
    String rowsName,
    List<List<Cell>> rows,
    Optional<List<Cell>> total,
    List<String> closing) {

  Sheet(
      List<String> heading,
      Map<String, Object> facts,
      List<Column> columns,
      String rowsName,
      List<List<Cell>> rows,
      List<String> closing) {
    this(heading, facts, columns, rowsName, rows, Optional.empty(), closing);
  }
}
