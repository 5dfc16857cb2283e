package org.jcmledger.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.store.MemoryLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a text: what may never be in it, how large it gets, and where it is written. */
class HtmlReportTest {

  private static final SerialSet SERIALS = SerialSet.of(SerialRange.of(1, 10));

  @TempDir Path folder;

  private static String page(AuditReport report, Locale language) {
    try (MemoryLog log = new MemoryLog()) {
      StringWriter out = new StringWriter();
      HtmlReport.write(report, log, language, out);
      return out.toString();
    }
  }

  /** The page without the scripts and styles that are its own. */
  private static String markup(AuditReport report) {
    return page(report, Locale.ENGLISH).replaceAll("(?s)<(script|style)>.*?</\\1>", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "]]><!-- &lt;b&gt; & \"quoted\" 'quoted'",
        "{{constructor.constructor('alert(1)')()}}"
      })
  void a_hostile_name_is_a_text_wherever_it_stands(String name) {
    String markup = markup(Reports.named(name, List.of(Reports.finding(name, SERIALS))));
    assertThat(markup).doesNotContain("<script").doesNotContain("<img").doesNotContain("<!--");
    assertThat(
            Pattern.compile("<[^>]*\\son[a-z]+\\s*=")
                .matcher(markup.replaceAll("\"[^\"]*\"", "\"\""))
                .find())
        .isFalse();
    String escaped = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    assertThat(markup).contains("<bdi>" + escaped + "</bdi>");
  }

  @Test
  void what_has_no_shape_is_shown_by_its_number() {
    // Such a name passes no value of the domain, but another registry's listing may have it.
    String reversed = "a\u202eb\u2028c\u0000d\ud800e";
    String markup = markup(Reports.named("A", List.of(Reports.finding(reversed, SERIALS))));
    assertThat(markup).contains("a‹U+202E›b‹U+2028›c‹U+0000›d‹U+D800›e");
    assertThat(markup.chars().anyMatch(c -> c == 0x202e || c == 0x2028 || c == 0)).isFalse();
  }

  @Test
  void writing_from_right_to_left_stays_in_its_place() {
    assertThat(markup(Reports.named("שלום עולם", List.of()))).contains("<bdi>שלום עולם</bdi>");
  }

  @Test
  void runs_no_script_but_its_own_and_fetches_nothing() {
    String page = page(Reports.named("A", List.of()), Locale.ENGLISH);
    assertThat(page)
        .contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'")
        .containsPattern("script-src 'sha256-[^']+' 'sha256-[^']+' 'sha256-[^']+'\"");
    assertThat(page.split("<script", -1)).hasSize(4);
    assertThat(markup(Reports.named("A", List.of())))
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain(" src=")
        .doesNotContain("url(");
  }

  @Test
  void begins_in_the_language_asked_for() {
    AuditReport report = Reports.named("A", List.of());
    assertThat(page(report, Locale.JAPANESE)).contains("<html lang=\"ja\"", ">A の監査報告</title>");
    assertThat(page(report, Locale.JAPAN)).contains("<html lang=\"ja\"");
    assertThat(page(report, Locale.FRENCH)).contains("<html lang=\"en\"", ">Audit of A</title>");
  }

  @Test
  void stays_a_page_however_large_the_ledger() {
    String page = page(Reports.large(), Locale.ENGLISH);
    // The log is empty here: 800 events with their content take half a megabyte more.
    assertThat(page.getBytes(UTF_8).length).isLessThan(2_400_000);
    assertThat(page)
        .contains("4,850 more findings are not shown here")
        .contains("jcm audit large --format json")
        .contains("jcm balances large --book JP")
        .contains("Shown are 800 of 1,000,000 events");
  }

  @Test
  void every_number_of_an_event_that_is_a_link_leads_to_it() {
    String markup = markup(Reports.large());
    Stream<String> targets =
        Pattern.compile("href=\"#([^\"]+)\"").matcher(markup).results().map(m -> m.group(1));
    assertThat(targets.distinct().filter(id -> !markup.contains(" id=\"" + id + "\""))).isEmpty();
  }

  @Test
  void replaces_a_page_and_leaves_nothing_beside_it() throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, "an earlier one");
    save(file);
    assertThat(Files.readString(file)).startsWith("<!doctype html>").endsWith("</html>\n");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void a_page_that_cannot_be_written_whole_is_not_written() throws IOException {
    Path file = folder.resolve("report.html");
    Files.writeString(file, "an earlier one");
    MemoryLog log = new MemoryLog();
    log.close();
    assertThatThrownBy(
            () -> HtmlReport.save(Reports.named("A", List.of()), log, Locale.ENGLISH, file))
        .isInstanceOf(RuntimeException.class);
    assertThat(Files.readString(file)).isEqualTo("an earlier one");
    assertThat(files()).containsExactly(file);
  }

  @Test
  void names_a_place_where_no_page_can_go() throws IOException {
    Path nowhere = folder.resolve("missing").resolve("report.html");
    assertThatThrownBy(() -> save(nowhere))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(nowhere.toString());
    assertThatThrownBy(() -> save(folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("not a regular file");
    assertThat(files()).isEmpty();
  }

  private static void save(Path file) throws IOException {
    try (MemoryLog log = new MemoryLog()) {
      HtmlReport.save(Reports.named("A", List.of()), log, Locale.ENGLISH, file);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
