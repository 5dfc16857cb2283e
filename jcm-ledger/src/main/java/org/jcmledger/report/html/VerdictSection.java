package org.jcmledger.report.html;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.CheckpointResult;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.audit.FindingCode.Family;
import org.jcmledger.audit.Indeterminate;
import org.jcmledger.audit.Severity;
import org.jcmledger.audit.Verdict;

/** What it comes to: one sentence, then what was proved and what nobody can say from here. */
final class VerdictSection implements Section {

  /** What every audit looks at; the others need another file. */
  private static final List<Family> ALWAYS =
      List.of(
          Family.SEAL, Family.LOG, Family.SERIALS, Family.ISSUANCE, Family.BOOK, Family.CORRECTION);

  @Override
  public String name() {
    return "verdict";
  }

  @Override
  public void write(Page page) {
    Markup html = page.html();
    AuditReport report = page.report();
    html.open("p", "class", "subject");
    page.foreign(
        report
            .scanned()
            .declaration()
            .map(declaration -> declaration.title().text())
            .orElse(report.scanned().ledger()));
    html.closeLine();
    html.open("div", "class", "seal")
        .leaf("span", sign(report), "class", "sign", "aria-hidden", "true");
    html.open("div");
    html.both("h1", headline(report), "id", "h-" + name()).line();
    html.both("p", sentence(report), "class", "lead").closeLine().closeLine();
    tiles(page);
    html.open("div", "class", "two");
    proved(page);
    open(page);
    html.closeLine();
  }

  private static String sign(AuditReport report) {
    return switch (report.verdict()) {
      case BREACH -> "✕";
      case INDETERMINATE -> "?";
      case CLEAN -> "✓";
    };
  }

  private static Said headline(AuditReport report) {
    return switch (report.verdict()) {
      case BREACH -> ReportTexts.count("verdict.breach", report.count(Severity.BREACH));
      case INDETERMINATE -> ReportTexts.say("verdict.indeterminate");
      case CLEAN -> ReportTexts.say("verdict.clean");
    };
  }

  private static Said sentence(AuditReport report) {
    long events = report.scanned().events();
    return switch (report.verdict()) {
      case BREACH -> {
        long most =
            report.findings().stream()
                .filter(finding -> finding.severity() == Severity.BREACH)
                .mapToLong(finding -> finding.atStake().amount())
                .max()
                .orElse(0);
        yield ReportTexts.say("verdict.breach.sentence", events, most);
      }
      case INDETERMINATE ->
          ReportTexts.count(
              "verdict.indeterminate.sentence",
              report.open().stream().filter(open -> open.code().cloudsTheVerdict()).count(),
              events);
      case CLEAN -> ReportTexts.say("verdict.clean.sentence", events);
    };
  }

  private static void tiles(Page page) {
    Markup html = page.html();
    AuditReport report = page.report();
    html.open("dl", "class", "tiles");
    for (Column column : Column.values()) {
      long sum = report.books().stream().mapToLong(book -> column.of(book).tonnes()).sum();
      html.open("div", "class", column.word()).both("dt", column.said());
      html.open("dd").leaf("span", ReportTexts.number(sum), "class", "big").text(" tCO2e");
      html.close().closeLine();
    }
    for (Severity severity : Severity.values()) {
      String word = Severities.word(severity);
      long count = report.count(severity);
      html.open("div", "class", word + (count == 0 ? " none" : ""));
      html.both("dt", Severities.many(severity));
      html.open("dd").leaf("span", ReportTexts.number(count), "class", "big");
      html.close().closeLine();
    }
    html.closeLine();
  }

  private static void proved(Page page) {
    Markup html = page.html();
    AuditReport report = page.report();
    boolean breach = report.verdict() == Verdict.BREACH;
    Said heading = ReportTexts.say(breach ? "checked.heading" : "proved.heading");
    html.open("div").both("h3", heading).open("ul", "class", "checks");
    for (Family family : families(report)) {
      long count = count(report, family);
      String key = "proved." + family.name().toLowerCase(java.util.Locale.ROOT);
      if (count == 0) {
        item(page, "yes", ReportTexts.say(key, facts(report)));
      } else {
        item(page, "no", ReportTexts.count(key + ".not", count));
      }
    }
    for (CheckpointResult checkpoint : report.scanned().checkpoints()) {
      checkpoint(page, checkpoint);
    }
    claims(page);
    html.close().closeLine();
  }

  private static Object[] facts(AuditReport report) {
    long issued = report.books().stream().mapToLong(book -> book.issued().tonnes()).sum();
    return new Object[] {report.scanned().events(), issued};
  }

  private static Set<Family> families(AuditReport report) {
    Set<Family> families = EnumSet.copyOf(ALWAYS);
    if (!report.scanned().listings().isEmpty()) {
      families.add(Family.OTHER_PROGRAMMES);
      families.add(Family.LISTING);
    }
    if (report.scanned().against().isPresent()) {
      families.add(Family.RECONCILIATION);
    }
    report.findings().stream().map(finding -> finding.code().family()).forEach(families::add);
    return families;
  }

  private static long count(AuditReport report, Family family) {
    long more =
        Arrays.stream(FindingCode.values())
            .filter(code -> code.family() == family)
            .mapToLong(code -> report.unlisted().getOrDefault(code, 0L))
            .sum();
    return more
        + report.findings().stream()
            .map(Finding::code)
            .filter(code -> code.family() == family)
            .count();
  }

  private static void checkpoint(Page page, CheckpointResult checkpoint) {
    String key = checkpoint.extended() ? "proved.checkpoint" : "proved.checkpoint.not";
    Said signature =
        ReportTexts.say(checkpoint.signed() ? "checkpoint.signed" : "checkpoint.unsigned");
    item(
        page,
        checkpoint.extended() ? "yes" : "no",
        ReportTexts.say(key, checkpoint.file(), checkpoint.size(), signature));
  }

  /** Nothing is said of claims that could not be had: that is an open question. */
  private static void claims(Page page) {
    long claimed = 0;
    long differ = 0;
    for (BookFigures book : page.report().books()) {
      claimed += book.accounts().stream().filter(a -> a.claimed().isPresent()).count();
      differ +=
          book.accounts().stream()
              .filter(a -> a.claimed().isPresent() && !a.claimed().get().equals(a.balance()))
              .count();
    }
    if (differ > 0) {
      item(page, "no", ReportTexts.count("proved.claims.not", differ));
    } else if (claimed > 0) {
      item(page, "yes", ReportTexts.count("proved.claims", claimed));
    }
  }

  private static void item(Page page, String how, Said said) {
    page.html().both("li", said, "class", how).line();
  }

  private static void open(Page page) {
    Markup html = page.html();
    List<Indeterminate> open = page.report().open();
    html.open("div").both("h3", ReportTexts.say("open.heading")).open("ul", "class", "checks");
    for (Indeterminate question : open.subList(0, Math.min(Limits.QUESTIONS, open.size()))) {
      item(page, "open", new Said(question.english(), question.japanese()));
    }
    if (open.size() > Limits.QUESTIONS) {
      item(page, "open", ReportTexts.say("open.more", open.size() - Limits.QUESTIONS));
    }
    item(page, "open", ReportTexts.say("open.outside"));
    html.close().closeLine();
  }
}
