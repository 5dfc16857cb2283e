package org.jcmledger.report.cadtrust;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private CadTrustFiles() {}

  /**
   * Writes all tables into a folder that is there.
   *
   * @return how many records each table has, in the order of insertion
   * @throws IOException if one cannot be written; those before it are there
   */
  public static Map<String, Integer> write(Path folder, CadTrustExport export) throws IOException {
    Map<String, List<CadTrustRecord>> tables = new LinkedHashMap<>();
    CadTrustModel.tableNames().forEach(table -> tables.put(table, new ArrayList<>()));
    export.records(
        record -> tables.computeIfAbsent(record.table(), t -> new ArrayList<>()).add(record));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Map.Entry<String, List<CadTrustRecord>> table : tables.entrySet()) {
      String name = String.format(Locale.ROOT, "%02d_%s.csv", counts.size() + 1, table.getKey());
      WholeFile.write(folder.resolve(name), out -> write(out, table.getKey(), table.getValue()));
      counts.put(table.getKey(), table.getValue().size());
    }
    return counts;
  }

  private static void write(Writer out, String table, List<CadTrustRecord> records) {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    List<String> fields = CadTrustModel.fields(table).stream().map(CadTrustField::name).toList();
    fields.forEach(schema::addColumn);
    try {
      if (records.isEmpty()) {
        out.write(String.join(",", fields) + "\r\n");
        return;
      }
      CsvGenerator csv = FACTORY.createGenerator(out);
      csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      csv.setSchema(schema.build());
      for (CadTrustRecord record : records) {
        csv.writeStartArray();
        for (String field : fields) {
          csv.writeString(record.value(field));
        }
        csv.writeEndArray();
      }
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
