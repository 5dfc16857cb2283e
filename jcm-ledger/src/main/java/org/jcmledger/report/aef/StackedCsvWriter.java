package org.jcmledger.report.aef;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes the five tables below each other, as comma-separated values. */
final class StackedCsvWriter extends TableByTable {

  static final String LINE_END = "\r\n";
  static final char BYTE_ORDER_MARK = '\ufeff';

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private final Writer out;
  private final CsvGenerator csv;

  private StackedCsvWriter(Writer out) throws IOException {
    this.out = out;
    this.csv = FACTORY.createGenerator(out);
    csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    csv.setSchema(CsvSchema.emptySchema().withLineSeparator(LINE_END));
  }

  static void write(Path file, AefContent content) throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(
            file,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE)) {
      StackedCsvWriter writer = new StackedCsvWriter(out);
      out.write(BYTE_ORDER_MARK);
      content.writeTo(writer);
      writer.finish();
      writer.csv.close();
    }
  }

  @Override
  void begin(AefTable table) throws IOException {
    line(List.of(table.title()));
    line(AefFields.of(table).stream().map(AefField::label).toList());
  }

  @Override
  void write(AefRow row) throws IOException {
    csv.writeStartArray();
    for (AefValue cell : row.cells()) {
      csv.writeString(cell.toString());
    }
    csv.writeEndArray();
  }

  @Override
  void end(AefTable table) throws IOException {
    csv.flush();
    out.write(LINE_END);
  }

  private void line(List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(cell);
    }
    csv.writeEndArray();
  }
}
