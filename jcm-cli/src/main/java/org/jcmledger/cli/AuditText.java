package org.jcmledger.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.CheckpointResult;
import org.jcmledger.audit.DoubleCounting;
import org.jcmledger.audit.EventRef;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.Indeterminate;
import org.jcmledger.audit.ListingResult;
import org.jcmledger.audit.Scanned;
import org.jcmledger.audit.Severity;

/** An audit's report for people: the verdict first, then what it rests on. */
final class AuditText {

  private static final String INDENT = "  ";

  private final Terminal terminal;
  private final Texts texts;

  AuditText(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  void write(AuditReport report) {
    verdict(report);
    scanned(report.scanned());
    for (Severity severity : Severity.values()) {
      findings(severity, report);
    }
    if (!report.open().isEmpty()) {
      heading("audit.open");
      report.open().forEach(this::open);
    }
    if (!report.books().isEmpty()) {
      heading("audit.books");
      report.books().forEach(this::book);
    }
  }

  private void verdict(AuditReport report) {
    say(
        "audit.verdict." + report.verdict(),
        report.scanned().ledger(),
        Texts.number(report.count(Severity.BREACH)),
        Texts.number(report.count(Severity.WARNING)),
        Texts.number(report.count(Severity.LEAD)));
  }

  private void scanned(Scanned scanned) {
    scanned.declaration().ifPresent(it -> terminal.say(it.title().text()));
    say(
        "audit.scanned",
        Texts.number(scanned.events()),
        scanned.lastRecordedAt().map(Cell.Milliseconds.FORM::format).orElse("-"));
    say("audit.root", scanned.treeRoot());
    for (CheckpointResult checkpoint : scanned.checkpoints()) {
      say(
          checkpoint.extended() ? "audit.checkpoint-fits" : "audit.checkpoint-differs",
          checkpoint.file(),
          Texts.number(checkpoint.size()));
    }
    for (ListingResult listing : scanned.listings()) {
      say(
          "audit.listing-read",
          listing.file(),
          Texts.number(listing.rows()),
          Texts.number(listing.unreadable()));
    }
    for (ListingResult declared : scanned.sameActivities()) {
      say(
          "audit.same-activities-read",
          declared.file(),
          Texts.number(declared.rows()),
          Texts.number(declared.unreadable()));
    }
    scanned.against().ifPresent(other -> say("audit.compared", other));
  }

  private void findings(Severity severity, AuditReport report) {
    List<Finding> findings =
        report.findings().stream().filter(finding -> finding.severity() == severity).toList();
    if (findings.isEmpty()) {
      return;
    }
    heading("audit.severity." + severity);
    findings.forEach(this::finding);
    report
        .unlisted()
        .forEach(
            (code, more) -> {
              if (code.severity() == severity) {
                indented("audit.unlisted", code.code(), Texts.number(more));
              }
            });
  }

  private void finding(Finding finding) {
    String shows =
        finding.code().shows().stream().map(DoubleCounting::name).collect(Collectors.joining(" "));
    terminal.say(
        INDENT
            + finding.code().code()
            + (shows.isEmpty() ? "" : " (" + shows + ")")
            + (finding.atStake().isZero()
                ? ""
                : " " + Texts.number(finding.atStake().amount()) + " tCO2e"));
    terminal.say(INDENT + INDENT + (texts.japanese() ? finding.japanese() : finding.english()));
    for (EventRef event : finding.events()) {
      terminal.say(
          INDENT
              + INDENT
              + texts.get(
                  event.origin() == EventRef.Origin.AUDITED ? "audit.event" : "audit.event-against",
                  Long.toString(event.position()),
                  Cell.Milliseconds.FORM.format(event.recordedAt()),
                  event.stream(),
                  event.type(),
                  event.eventId()));
    }
    if (finding.consequences() > 0) {
      terminal.say(
          INDENT + INDENT + texts.get("audit.consequences", Texts.number(finding.consequences())));
    }
  }

  private void open(Indeterminate question) {
    terminal.say(INDENT + (texts.japanese() ? question.japanese() : question.english()));
  }

  private void book(BookFigures book) {
    indented(
        "audit.book",
        book.book(),
        Texts.number(book.issued().tonnes()),
        Texts.number(book.held().tonnes()),
        Texts.number(book.retired().tonnes()),
        Texts.number(book.cancelled().tonnes()));
  }

  private void heading(String key) {
    terminal.say("");
    say(key);
  }

  private void say(String key, Object... args) {
    terminal.say(texts.get(key, args));
  }

  private void indented(String key, Object... args) {
    terminal.say(INDENT + texts.get(key, args));
  }
}
