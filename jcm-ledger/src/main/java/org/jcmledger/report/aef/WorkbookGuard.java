package org.jcmledger.report.aef;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook that anyone may have made, before it is read: an archive that unfolds to
 * far more than its size, or a part that would have to be held whole, is refused. It unpacks each
 * part once and holds nothing of it.
 */
final class WorkbookGuard {

  private static final int MOST_PARTS = 1_000;
  private static final long MOST_BYTES = 8L << 30;
  private static final long MOST_HELD = 256L << 20;
  private static final long MOST_OF_NO_XML = 16L << 20;

  /** Repetitive sheets of a million rows shrink to a fortieth. */
  private static final long MOST_TIMES = 200;

  private static final long LITTLE = 64L << 20;

  private final Path file;
  private final long size;
  private long unpacked;

  private WorkbookGuard(Path file, long size) {
    this.file = file;
    this.size = size;
  }

  /**
   * Looks through it.
   *
   * @throws AefFileException if it is not to be read
   */
  static void check(Path file) throws IOException {
    WorkbookGuard guard = new WorkbookGuard(file, Files.size(file));
    try (ZipFile archive = ZipFile.builder().setPath(file).get()) {
      Set<String> names = new HashSet<>();
      for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
        if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
          throw guard.suspect("its parts are too many, or two have one name");
        }
        if (!entry.isDirectory()) {
          try (InputStream in = archive.getInputStream(entry)) {
            guard.check(entry.getName(), in);
          }
        }
      }
    } catch (AefFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new AefFileException(AefFileException.Problem.DAMAGED, file, "the archive is broken");
    }
  }

  private void check(String name, InputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels");
    long most = !xml ? MOST_OF_NO_XML : lower.contains("sheets/") ? MOST_BYTES : MOST_HELD;
    XmlBytes bytes = new XmlBytes();
    byte[] buffer = new byte[1 << 16];
    long part = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      part += read;
      unpacked += read;
      if (part > most || unpacked > MOST_BYTES) {
        throw suspect(
            name + " unpacks to more than " + (Math.min(most, MOST_BYTES) >> 20) + " MiB");
      }
      if (unpacked > LITTLE && unpacked / MOST_TIMES > size) {
        throw suspect(name + " unpacks to more than " + MOST_TIMES + " times the file");
      }
      String fault = xml ? bytes.fault(buffer, read) : "";
      if (!fault.isEmpty()) {
        throw suspect(name + " has " + fault);
      }
    }
  }

  private AefFileException suspect(String detail) {
    return new AefFileException(AefFileException.Problem.SUSPECT, file, detail);
  }
}
