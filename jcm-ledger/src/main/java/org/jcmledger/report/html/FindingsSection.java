package org.jcmledger.report.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jcmledger.audit.DoubleCounting;
import org.jcmledger.audit.EventRef;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.audit.RowRef;
import org.jcmledger.audit.SerialsOf;

/** Every finding with its evidence. */
final class FindingsSection implements Section {

  @Override
  public String name() {
    return "findings";
  }

  @Override
  public void write(Page page) {
    heading(page);
    Markup html = page.html();
    List<Finding> findings = page.report().findings();
    if (findings.isEmpty()) {
      html.both("p", ReportTexts.say("findings.none"), "class", "empty").line();
      return;
    }
    int shown = Math.min(findings.size(), Limits.FINDINGS);
    for (int i = 0; i < shown; i++) {
      finding(page, i + 1, findings.get(i));
    }
    leftOut(page, findings.subList(shown, findings.size()));
  }

  private static void finding(Page page, int number, Finding finding) {
    Markup html = page.html();
    String word = Severities.word(finding.severity());
    html.open("article", "class", "finding " + word, "id", "f" + number);
    html.open("header");
    html.both("span", Severities.one(finding.severity()), "class", "badge " + word).text(" ");
    html.leaf("a", "#" + number, "class", "muted", "href", "#f" + number).text(" ");
    html.leaf("code", finding.code().code());
    for (DoubleCounting way : finding.code().shows()) {
      html.text(" ").open("span", "class", "chip").text(way.name() + " ");
      html.both(new Said(way.english(), way.japanese())).close();
    }
    html.closeLine();
    html.both("h3", new Said(finding.english(), finding.japanese())).line();
    facts(page, finding);
    if (!finding.events().isEmpty()) {
      events(page, finding.events());
    }
    html.closeLine();
  }

  private static void facts(Page page, Finding finding) {
    Markup html = page.html();
    html.open("dl", "class", "facts");
    html.both("dt", ReportTexts.say("finding.at-stake")).open("dd", "class", "stake");
    html.leaf("b", ReportTexts.number(finding.atStake().amount())).text(" tCO2e").closeLine();
    if (!finding.serials().isEmpty()) {
      html.both("dt", ReportTexts.say("finding.serials")).open("dd");
      for (SerialsOf serials : first(finding.serials(), Limits.RANGES)) {
        html.open("div");
        page.serials(serials);
        html.close();
      }
      html.closeLine();
    }
    if (!finding.accounts().isEmpty()) {
      String accounts =
          finding.accounts().stream()
              .limit(Limits.EVENTS_OF_A_FINDING)
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      html.both("dt", ReportTexts.say("finding.accounts")).leaf("dd", accounts, "class", "mono");
    }
    if (!finding.rows().isEmpty()) {
      html.both("dt", ReportTexts.say("finding.rows")).open("dd");
      for (RowRef row : first(finding.rows(), Limits.EVENTS_OF_A_FINDING)) {
        html.open("div").leaf("bdi", row.toString()).close();
      }
      html.closeLine();
    }
    if (finding.consequences() > 0) {
      html.both("dt", ReportTexts.say("finding.consequences"));
      html.both("dd", ReportTexts.count("finding.consequences.of", finding.consequences()));
    }
    html.closeLine();
  }

  private static void events(Page page, List<EventRef> events) {
    Markup html = page.html();
    html.open("div", "class", "scroll").open("table");
    page.tableHead(
        ReportTexts.say("finding.evidence"), "event#", "type", "stream", "recorded", "request");
    html.open("tbody");
    for (EventRef event : first(events, Limits.EVENTS_OF_A_FINDING)) {
      html.open("tr").open("td", "class", "n");
      if (event.origin() == EventRef.Origin.AUDITED) {
        page.event(event.position());
      } else {
        html.text(ReportTexts.number(event.position()) + " ");
        html.both(ReportTexts.say("finding.against"));
      }
      html.close().open("td").leaf("bdi", event.type()).close();
      html.open("td").leaf("bdi", event.stream()).close().open("td");
      AuditedSection.time(page, event.recordedAt());
      html.close().open("td", "class", "mono small").leaf("bdi", event.eventId()).close();
      html.closeLine();
    }
    html.close().close().closeLine();
    if (events.size() > Limits.EVENTS_OF_A_FINDING) {
      page.leftOut(
          ReportTexts.say("finding.more-events", events.size() - Limits.EVENTS_OF_A_FINDING));
    }
  }

  /** What is not shown here, and what the audit itself did not list. */
  private static void leftOut(Page page, List<Finding> rest) {
    Map<FindingCode, Long> more = page.report().unlisted();
    long left = rest.size() + more.values().stream().mapToLong(Long::longValue).sum();
    if (left == 0) {
      return;
    }
    page.leftOut(ReportTexts.say("findings.more", left, page.ledger()));
    Markup html = page.html();
    html.open("div", "class", "scroll").open("table");
    page.tableHead(ReportTexts.say("findings.more.caption"), "code", "findings#");
    html.open("tbody");
    for (FindingCode code : FindingCode.values()) {
      long count =
          more.getOrDefault(code, 0L)
              + rest.stream().filter(finding -> finding.code() == code).count();
      if (count > 0) {
        html.open("tr").open("th", "scope", "row").leaf("code", code.code()).close();
        page.number(count);
        html.closeLine();
      }
    }
    html.close().close().closeLine();
  }

  private static <T> List<T> first(List<T> all, int count) {
    return all.subList(0, Math.min(count, all.size()));
  }
}
