package org.jcmledger.cli;

import java.util.List;
import java.util.Map;

/**
 * Rows under an answer's columns, with what is said about them all.
 *
 * @param heading lines before the table
 * @param facts fields of JSON beside the rows
 * @param rowsName the name of the rows in JSON
 * @param rows a cell for every column each
 * @param closing lines after the table
 */
record Sheet(
    List<String> heading,
    Map<String, Object> facts,
    String rowsName,
    List<List<Cell>> rows,
    List<String> closing) {}
