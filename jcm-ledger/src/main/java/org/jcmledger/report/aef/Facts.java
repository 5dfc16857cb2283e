package org.jcmledger.report.aef;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables of facts that are resources: comma-separated values with a header. */
public final class Facts {

  private Facts() {}

  /** The rows of a table beside a class, each by its columns' names. */
  public static List<Map<String, String>> read(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
