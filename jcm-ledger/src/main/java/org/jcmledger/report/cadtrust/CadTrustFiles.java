package org.jcmledger.report.cadtrust;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jcmledger.report.WholeFile;

/**
 * Writes CAD Trust's tables as CSV (RFC 4180, UTF-8), one file a table, named so that they sort in
 * the order of insertion. Tables without records have their header only.
 */
public final class CadTrustFiles {

  private static final CsvFactory FACTORY =
      CsvFactory.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  private static final String LINE_END = "\r\n";

  private CadTrustFiles() {}

  /**
   * Writes all tables into a folder that is there.
   *
   * @return how many records each table has, in the order of insertion
   * @throws IOException if one cannot be written; those before it are there
   */
  public static Map<String, Integer> write(Path folder, CadTrustExport export) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String table : CadTrustModel.tableNames()) {
      String name = String.format(Locale.ROOT, "%02d_%s.csv", counts.size() + 1, table);
      WholeFile.write(folder.resolve(name), out -> counts.put(table, write(out, table, export)));
    }
    return counts;
  }

  /** Records are written as they are made, and not kept. */
  private static int write(Writer out, String table, CadTrustExport export) {
    List<String> fields = CadTrustModel.fields(table).stream().map(CadTrustField::name).toList();
    int[] count = {0};
    try {
      out.write(String.join(",", fields) + LINE_END);
      CsvGenerator csv = FACTORY.createGenerator(out);
      csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      csv.setSchema(CsvSchema.emptySchema().withLineSeparator(LINE_END));
      export.records(
          table,
          record -> {
            count[0]++;
            row(csv, fields, record);
          });
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count[0];
  }

  private static void row(CsvGenerator csv, List<String> fields, CadTrustRecord record) {
    try {
      csv.writeStartArray();
      for (String field : fields) {
        csv.writeString(record.value(field));
      }
      csv.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
