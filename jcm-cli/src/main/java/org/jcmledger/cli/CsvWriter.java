package org.jcmledger.cli;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;

/** Answers as CSV by RFC 4180: one header, the rows of all sheets, lines that end with CRLF. */
final class CsvWriter {

  private CsvWriter() {}

  static void write(Answer answer, Writer out) {
    try {
      // Not closed: that would close standard output.
      var csv =
          de.siegmar.fastcsv.writer.CsvWriter.builder()
              .lineDelimiter(LineDelimiter.CRLF)
              .build(out);
      List<Column> columns = answer.sheets().get(0).columns();
      int[] shown =
          IntStream.range(0, columns.size())
              .filter(i -> columns.get(i).shownIn(Format.CSV))
              .toArray();
      csv.writeRecord(IntStream.of(shown).mapToObj(i -> columns.get(i).name()).toList());
      for (Sheet sheet : answer.sheets()) {
        for (List<Cell> row : sheet.rows()) {
          csv.writeRecord(IntStream.of(shown).mapToObj(i -> row.get(i).plain()).toList());
        }
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
