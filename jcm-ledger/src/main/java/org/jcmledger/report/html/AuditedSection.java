package org.jcmledger.report.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jcmledger.audit.CheckpointResult;
import org.jcmledger.audit.ListingResult;
import org.jcmledger.audit.Scanned;
import org.jcmledger.core.value.LedgerScope;

/** What was audited. */
final class AuditedSection implements Section {

  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Override
  public String name() {
    return "audited";
  }

  @Override
  public void write(Page page) {
    heading(page);
    Markup html = page.html();
    Scanned scanned = page.report().scanned();
    html.open("dl", "class", "facts");
    scanned
        .declaration()
        .ifPresent(
            declaration -> {
              foreign(page, "audited.title", declaration.title().text());
              foreign(page, "audited.by", declaration.by().name());
              scope(page, declaration.scope());
            });
    foreign(page, "audited.file", scanned.ledger());
    plain(
        page,
        "audited.events",
        ReportTexts.say("audited.events.of", scanned.events(), scanned.head()));
    scanned.lastRecordedAt().ifPresent(at -> moment(page, at));
    term(page, "audited.root");
    html.leaf("dd", scanned.treeRoot(), "class", "mono root").line();
    scanned.against().ifPresent(ledger -> foreign(page, "audited.against", ledger));
    html.closeLine();
    checkpoints(page, scanned);
    tables(page, "audited.listings", "listing", scanned.listings());
    tables(page, "audited.same-activities", "file", scanned.sameActivities());
  }

  private static void term(Page page, String key) {
    page.html().both("dt", ReportTexts.say(key));
  }

  private static void foreign(Page page, String key, String text) {
    term(page, key);
    page.html().open("dd").leaf("bdi", text).closeLine();
  }

  private static void plain(Page page, String key, Said said) {
    term(page, key);
    page.html().both("dd", said).line();
  }

  private static void moment(Page page, Instant at) {
    term(page, "audited.last");
    page.html().open("dd");
    time(page, at);
    page.html().closeLine();
  }

  static void time(Page page, Instant at) {
    page.html().leaf("time", TIME.format(at), "datetime", at.toString());
  }

  private static void scope(Page page, LedgerScope scope) {
    plain(page, "audited.books", codes(scope.books()));
    plain(page, "audited.committees", codes(scope.committees()));
  }

  private static Said codes(Optional<? extends Collection<?>> codes) {
    if (codes.isEmpty()) {
      return ReportTexts.say("audited.all");
    }
    return codes.get().isEmpty()
        ? ReportTexts.say("audited.none")
        : Said.same(codes.get().stream().map(Object::toString).collect(Collectors.joining(", ")));
  }

  private static void checkpoints(Page page, Scanned scanned) {
    Markup html = page.html();
    if (scanned.checkpoints().isEmpty()) {
      return;
    }
    html.open("div", "class", "scroll").open("table");
    page.tableHead(
        ReportTexts.say("audited.checkpoints"),
        "checkpoint",
        "origin",
        "size#",
        "signature",
        "extended");
    html.open("tbody");
    for (CheckpointResult checkpoint : scanned.checkpoints()) {
      html.open("tr").open("th", "scope", "row").leaf("bdi", checkpoint.file()).close();
      html.open("td").leaf("bdi", checkpoint.origin()).close();
      page.number(checkpoint.size());
      html.both(
          "td", ReportTexts.say(checkpoint.signed() ? "checkpoint.signed" : "checkpoint.unsigned"));
      html.both("td", ReportTexts.say(checkpoint.extended() ? "answer.yes" : "answer.no"));
      html.closeLine();
    }
    html.close().close().closeLine();
  }

  private static void tables(Page page, String caption, String first, List<ListingResult> tables) {
    Markup html = page.html();
    if (tables.isEmpty()) {
      return;
    }
    html.open("div", "class", "scroll").open("table");
    page.tableHead(ReportTexts.say(caption), first, "rows#", "unreadable#");
    html.open("tbody");
    for (ListingResult table : tables) {
      html.open("tr").open("th", "scope", "row").leaf("bdi", table.file()).close();
      page.number(table.rows());
      page.number(table.unreadable());
      html.closeLine();
    }
    html.close().close().closeLine();
  }
}
