package org.jcmledger.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jcmledger.audit.AuditReport;

/** What is around the sections: the head, the bar at the top with its switches, and the end. */
final class Frame {

  private static final String EARLY = resource("early.js");
  private static final String CHARTS = resource("echarts.min.js");
  private static final String LATE = resource("report.js");
  private static final String STYLE = resource("report.css");

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; script-src "
          + String.join(" ", hash(EARLY), hash(CHARTS), hash(LATE));

  private Frame() {}

  static void open(Page page, boolean japanese) {
    Markup html = page.html();
    Said title = title(page.report());
    html.open("html", "lang", japanese ? "ja" : "en", "data-verdict", verdict(page.report()))
        .open("head")
        .single("meta", "charset", "utf-8")
        .single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .single("meta", "name", "color-scheme", "content", "light dark")
        .single("meta", "name", "referrer", "content", "no-referrer")
        .open("title", "data-en", title.english(), "data-ja", title.japanese())
        .text(title.in(japanese))
        .closeLine()
        .code("style", STYLE)
        .code("script", EARLY)
        .closeLine()
        .open("body");
  }

  /** In small letters, as the style sheet knows it. */
  static String verdict(AuditReport report) {
    return report.verdict().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Said title(AuditReport report) {
    String ledger =
        report
            .scanned()
            .declaration()
            .map(declaration -> declaration.title().text())
            .orElse(report.scanned().ledger());
    return ReportTexts.say("page.title", ledger);
  }

  static void header(Page page, List<Section> sections) {
    Markup html = page.html();
    html.open("a", "class", "skip", "href", "#verdict")
        .both(ReportTexts.say("page.skip"))
        .closeLine();
    html.open("header", "class", "bar");
    html.open("p", "class", "brand").leaf("b", "JCM").text(" ");
    html.both(ReportTexts.say("page.kind")).closeLine();
    html.open("nav").both("span", ReportTexts.say("page.contents"), "class", "unseen").open("ul");
    for (Section section : sections) {
      html.open("li").open("a", "href", "#" + section.name());
      html.both(ReportTexts.say("nav." + section.name())).close().close();
    }
    html.close().closeLine();
    html.open("div", "class", "switches", "hidden", "hidden");
    html.leaf("button", "English", "type", "button", "data-lang", "en", "lang", "en");
    html.leaf("button", "日本語", "type", "button", "data-lang", "ja", "lang", "ja");
    html.open("button", "type", "button", "data-theme-switch", "")
        .both(ReportTexts.say("page.theme"))
        .close();
    html.open("button", "type", "button", "data-print", "")
        .both(ReportTexts.say("page.print"))
        .close();
    html.closeLine().closeLine();
  }

  static void close(Page page) {
    Markup html = page.html();
    html.open("footer");
    html.both("p", ReportTexts.say("page.made")).line();
    html.both("p", ReportTexts.say("page.notices"), "class", "small").line();
    html.closeLine();
    html.code("script", CHARTS).code("script", LATE);
    html.closeLine().closeLine();
    html.end();
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every runtime has it", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Frame.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
