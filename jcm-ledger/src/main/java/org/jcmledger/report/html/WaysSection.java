package org.jcmledger.report.html;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.DoubleCounting;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.audit.FindingCode.Family;
import org.jcmledger.audit.Scanned;

/** The ten ways in which a tonne is counted twice, and what was seen of each. */
final class WaysSection implements Section {

  @Override
  public String name() {
    return "ways";
  }

  @Override
  public void write(Page page) {
    heading(page);
    Markup html = page.html();
    html.open("div", "class", "scroll").open("table", "class", "ways");
    page.tableHead(ReportTexts.say("ways.caption"), "way", "meaning", "result");
    html.open("tbody");
    for (DoubleCounting way : DoubleCounting.values()) {
      html.open("tr").leaf("th", way.name(), "scope", "row");
      html.both("td", new Said(way.english(), way.japanese()));
      result(page, way);
      html.closeLine();
    }
    html.close().close().closeLine();
  }

  private static void result(Page page, DoubleCounting way) {
    AuditReport report = page.report();
    Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    Arrays.stream(FindingCode.values()).filter(c -> c.shows().contains(way)).forEach(codes::add);
    long found =
        report.findings().stream().filter(finding -> codes.contains(finding.code())).count()
            + codes.stream().mapToLong(code -> report.unlisted().getOrDefault(code, 0L)).sum();
    Markup html = page.html();
    if (found > 0) {
      html.open("td", "class", "no").open("a", "href", "#findings");
      html.both(ReportTexts.count("ways.found", found)).close().close();
    } else if (codes.isEmpty()) {
      html.both("td", ReportTexts.say("ways.unseen"), "class", "open");
    } else if (codes.stream().noneMatch(code -> lookedFor(code.family(), report.scanned()))) {
      boolean declared = way == DoubleCounting.DC4 && !report.scanned().sameActivities().isEmpty();
      String missing = declared ? "ways.only-declared" : "ways.not-given";
      html.both("td", ReportTexts.say(missing), "class", "open");
    } else {
      html.both("td", ReportTexts.say("ways.none"), "class", "yes");
    }
  }

  private static boolean lookedFor(Family family, Scanned scanned) {
    return switch (family) {
      case OTHER_PROGRAMMES, LISTING -> !scanned.listings().isEmpty();
      case RECONCILIATION -> scanned.against().isPresent();
      default -> true;
    };
  }
}
