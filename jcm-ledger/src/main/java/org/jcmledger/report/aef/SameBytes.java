package org.jcmledger.report.aef;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the time of writing out of a workbook, so that a submission that is written again is the
 * same file: entries of the archive get one and the same time, and the properties none. What is
 * compressed is copied as it is.
 */
final class SameBytes {

  /** The first that an archive can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String PROPERTIES_WITHOUT_TIME =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<cp:coreProperties"
          + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
          + "<dc:creator>jcm</dc:creator></cp:coreProperties>";

  private SameBytes() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        if (entry.getName().equals(PROPERTIES)) {
          byte[] bytes = PROPERTIES_WITHOUT_TIME.getBytes(StandardCharsets.UTF_8);
          out.putArchiveEntry(timeless(PROPERTIES));
          out.write(bytes);
          out.closeArchiveEntry();
        } else {
          ZipArchiveEntry copy = timeless(entry.getName());
          copy.setMethod(entry.getMethod());
          copy.setSize(entry.getSize());
          copy.setCompressedSize(entry.getCompressedSize());
          copy.setCrc(entry.getCrc());
          try (InputStream raw = in.getRawInputStream(entry)) {
            out.addRawArchiveEntry(copy, raw);
          }
        }
      }
    }
  }

  private static ZipArchiveEntry timeless(String name) {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }
}
