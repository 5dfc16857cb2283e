package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jcmledger.report.aef.AefContent;
import org.jcmledger.report.aef.AefFiles;

/**
 * Where a submission goes, and in which form.
 *
 * @param path the file
 * @param workbook whether it is a workbook and not CSV
 */
record SubmissionFile(Path path, boolean workbook) {

  /**
   * A file by the end of its name, or one in a folder.
   *
   * @param to what the user named
   * @param name the file's name in a folder
   */
  static SubmissionFile of(Path to, String name) throws IOException {
    String given = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT);
    boolean workbook = given.endsWith(".xlsx");
    if (!Files.isDirectory(to) && (workbook || given.endsWith(".csv"))) {
      return new SubmissionFile(to, workbook);
    }
    if (!Files.isDirectory(to)) {
      if (Files.exists(to) || given.contains(".")) {
        throw new UserErrorException("export.to-wrong", to);
      }
      requireFolder(to);
      Files.createDirectory(to);
    }
    return new SubmissionFile(to.resolve(name), false);
  }

  private static void requireFolder(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserErrorException("io.no-folder", path);
    }
  }

  /** Refuses a place where nothing can go, or where the ledger stands. */
  void require(LedgerPlace ledger) throws IOException {
    requireFolder(path);
    if (Files.isDirectory(path)) {
      throw new UserErrorException("io.directory", path);
    }
    ledger.requireOther(path);
  }

  void write(AefContent content) throws IOException {
    if (workbook) {
      AefFiles.writeWorkbook(path, content);
    } else {
      AefFiles.writeCsv(path, content);
    }
  }
}
