package org.jcmledger.report.aef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jcmledger.report.WholeFile;

/**
 * Writes submissions as files: a workbook of five sheets, or one CSV file with the tables below
 * each other. The same rows give the same bytes. A file appears under its name when it is complete.
 */
public final class AefFiles {

  private AefFiles() {}

  /**
   * Writes a workbook (XLSX).
   *
   * @throws IOException if it cannot be written
   */
  public static void writeWorkbook(Path file, AefContent content) throws IOException {
    WholeFile.make(
        file,
        beside -> {
          Path raw = beside.resolveSibling(beside.getFileName() + ".raw");
          try {
            WorkbookWriter.write(raw, content);
            SameBytes.copy(raw, beside);
          } finally {
            Files.deleteIfExists(raw);
          }
        });
  }

  /**
   * Writes CSV: RFC 4180, UTF-8 with a byte order mark, lines that end with CRLF; a title above
   * each table and a blank line below it.
   *
   * @throws IOException if it cannot be written
   */
  public static void writeCsv(Path file, AefContent content) throws IOException {
    WholeFile.make(file, beside -> StackedCsvWriter.write(beside, content));
  }
}
