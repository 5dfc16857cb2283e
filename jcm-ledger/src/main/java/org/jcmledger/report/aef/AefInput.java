package org.jcmledger.report.aef;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of a submission, read row by row and never held. Each table can be read by itself, as
 * often as wanted. Not thread-safe.
 */
public interface AefInput extends Closeable {

  /** Takes what is read of a table. */
  interface Rows {
    /** The row of the columns' labels. */
    void header(int row, List<AefCell> cells);

    /** A row that is not empty. */
    void row(int row, List<AefCell> cells);
  }

  /** What the tables of the file are called, wrong names too. */
  List<String> names();

  /** Whether the file has a table. */
  boolean has(AefTable table);

  /** What the file calls the place of a table. */
  String nameOf(AefTable table);

  /**
   * Reads a table; nothing if the file does not have it.
   *
   * @throws AefFileException if it cannot be read to its end
   * @throws IOException if the file cannot be read
   */
  void read(AefTable table, Rows rows) throws IOException;

  /**
   * Opens a file, a workbook or CSV by what is in it.
   *
   * @throws AefFileException if it is neither
   * @throws IOException if the file cannot be read
   */
  static AefInput open(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    boolean archive = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
    return archive ? WorkbookInput.open(file) : StackedCsvInput.open(file);
  }
}
