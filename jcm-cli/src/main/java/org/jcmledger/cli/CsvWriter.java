package org.jcmledger.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers as CSV by RFC 4180: one header, the rows of all sheets under it, lines that end with
 * CRLF.
 */
final class CsvWriter {

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private CsvWriter() {}

  static void write(Answer answer, PrintStream out) {
    List<Column> columns = answer.columns();
    int[] shown =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).shownIn(Format.CSV))
            .toArray();
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    for (int i : shown) {
      schema.addColumn(columns.get(i).name());
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator csv = FACTORY.createGenerator(text)) {
      csv.setSchema(schema.build());
      for (List<Cell> row : rows(answer)) {
        csv.writeStartArray();
        for (int i : shown) {
          csv.writeString(row.get(i).plain());
        }
        csv.writeEndArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print(text);
  }

  private static List<List<Cell>> rows(Answer answer) {
    return answer.sheets().stream()
        .filter(sheet -> sheet.columns().equals(answer.columns()))
        .flatMap(sheet -> sheet.rows().stream())
        .toList();
  }
}
