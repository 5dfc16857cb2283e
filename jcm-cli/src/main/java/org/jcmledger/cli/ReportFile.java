package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.report.html.HtmlReport;
import org.jcmledger.store.EventLog;

/**
 * The file for an audit's page.
 *
 * @param path where it goes
 */
record ReportFile(Path path) {

  /**
   * Refuses a place where no page can go, before an audit that may take minutes, and one where
   * something stands that the audit reads.
   */
  void require(List<Path> inputs) throws IOException {
    if (Files.isDirectory(path)) {
      throw new UserErrorException("io.directory", path);
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new UserErrorException("io.no-folder", path);
    }
    for (Path input : inputs) {
      if (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input)) {
        throw new UserErrorException("load.same-file", path);
      }
    }
  }

  void save(AuditReport report, EventLog log, Jcm jcm) throws IOException {
    Locale language = jcm.texts().japanese() ? Locale.JAPANESE : Locale.ENGLISH;
    HtmlReport.save(report, log, language, path);
    jcm.terminal().remark(jcm.texts().get("audit.html-written", path));
  }
}
