package org.jcmledger.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as one JSON object. A field whose value is not known is left out. */
final class JsonWriter {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonWriter() {}

  static void write(Answer answer, PrintStream out) {
    Map<String, Object> object = new LinkedHashMap<>(answer.facts());
    if (answer.sheetsName().isPresent()) {
      object.put(
          answer.sheetsName().get(), answer.sheets().stream().map(JsonWriter::sheet).toList());
    } else {
      answer.sheets().forEach(sheet -> object.putAll(sheet(sheet)));
    }
    write(object, out);
  }

  /** Maps, lists, texts and numbers as one object. */
  static void write(Map<String, Object> object, PrintStream out) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    try {
      out.print(MAPPER.writer(printer).writeValueAsString(object) + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps, lists, texts and numbers can be written", e);
    }
  }

  private static Map<String, Object> sheet(Sheet sheet) {
    Map<String, Object> object = new LinkedHashMap<>(sheet.facts());
    object.put(
        sheet.rowsName(), sheet.rows().stream().map(row -> row(sheet.columns(), row)).toList());
    return object;
  }

  private static Map<String, Object> row(List<Column> columns, List<Cell> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.get(i).json();
      if (columns.get(i).shownIn(Format.JSON) && !value.equals("")) {
        object.put(columns.get(i).name(), value);
      }
    }
    return object;
  }

  /** Reads JSON that the ledger wrote. */
  static Cell read(byte[] json) {
    try {
      return new Cell.Json(MAPPER.readTree(json));
    } catch (IOException e) {
      throw new IllegalStateException("the ledger writes JSON", e);
    }
  }
}
