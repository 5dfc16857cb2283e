package org.jcmledger.report.html;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.report.WholeFile;
import org.jcmledger.store.EventLog;

/**
 * Writes the answer of an audit as one HTML file for people. It is whole in itself: it fetches
 * nothing, has both languages, suits a light and a dark screen and paper, and shows all but its
 * charts without scripts.
 *
 * <p>Whatever comes from the ledger is text in it and never markup; its scripts are named by their
 * hashes, so that a browser runs no others. Its size is bounded for any ledger; what it leaves out
 * it says.
 */
public final class HtmlReport {

  private static final List<Section> SECTIONS =
      List.of(
          new VerdictSection(),
          new AuditedSection(),
          new WaysSection(),
          new FindingsSection(),
          new ChartsSection(),
          new BooksSection(),
          new SourcesSection(),
          new EventsSection());

  private HtmlReport() {}

  /**
   * Writes the page into a file. What was there before stays until the whole page is written beside
   * it, so nobody ever finds half a page under the name.
   *
   * @param report what the audit found
   * @param log the log that was audited
   * @param language the language that the page shows first, Japanese or else English
   * @param file the file, by custom {@code *.html}; is replaced if it is there
   * @throws IOException if it cannot be written, with the file's name
   */
  public static void save(AuditReport report, EventLog log, Locale language, Path file)
      throws IOException {
    WholeFile.write(file, out -> write(report, log, language, out));
  }

  /**
   * Writes the page.
   *
   * @param report what the audit found
   * @param log the log that was audited: the events that the page refers to are read from it again
   * @param language the language that the page shows first, Japanese or else English
   * @param out where it goes, to be encoded as UTF-8; is flushed and not closed
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(AuditReport report, EventLog log, Locale language, Writer out) {
    Sources sources = Sources.of(report);
    References references = References.of(report, sources);
    Markup html = new Markup(out);
    Page page = new Page(report, log, sources, references, html);
    boolean japanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    Frame.open(page, japanese);
    Frame.header(page, SECTIONS);
    html.open("main");
    for (Section section : SECTIONS) {
      html.open("section", "id", section.name(), "aria-labelledby", "h-" + section.name());
      section.write(page);
      html.closeLine();
    }
    html.closeLine();
    Frame.close(page);
  }
}
