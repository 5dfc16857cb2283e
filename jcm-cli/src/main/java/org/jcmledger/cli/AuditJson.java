package org.jcmledger.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.audit.AccountFigures;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.EventRef;
import org.jcmledger.audit.Figure;
import org.jcmledger.audit.Finding;
import org.jcmledger.audit.ListingResult;
import org.jcmledger.audit.MonthFigures;
import org.jcmledger.audit.Scanned;
import org.jcmledger.audit.SerialsOf;
import org.jcmledger.audit.Severity;
import org.jcmledger.audit.YearFigures;

/** An audit's report as one JSON object. A field whose value is not known is left out. */
final class AuditJson {

  private AuditJson() {}

  static void write(AuditReport report, PrintStream out) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("verdict", word(report.verdict()));
    for (Severity severity : Severity.values()) {
      object.put(word(severity), report.count(severity));
    }
    object.put("scanned", scanned(report.scanned()));
    object.put("findings", report.findings().stream().map(AuditJson::finding).toList());
    Map<String, Object> unlisted = new LinkedHashMap<>();
    report.unlisted().forEach((code, more) -> unlisted.put(code.code(), more));
    object.put("unlisted", unlisted);
    object.put(
        "open",
        report.open().stream()
            .map(
                question ->
                    Map.of(
                        "code", question.code().code(),
                        "en", question.english(),
                        "ja", question.japanese()))
            .map(AuditJson::inOrder)
            .toList());
    object.put("books", report.books().stream().map(AuditJson::book).toList());
    JsonWriter.write(object, out);
  }

  private static Map<String, Object> inOrder(Map<String, String> fields) {
    return new LinkedHashMap<>(new java.util.TreeMap<>(fields));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<String, Object> scanned(Scanned scanned) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("ledger", scanned.ledger());
    scanned.declaration().ifPresent(it -> object.put("title", it.title().text()));
    object.put("events", scanned.events());
    object.put("head", scanned.head());
    scanned
        .lastRecordedAt()
        .ifPresent(at -> object.put("lastRecordedAt", Cell.Milliseconds.FORM.format(at)));
    object.put("treeRoot", scanned.treeRoot());
    object.put(
        "checkpoints",
        scanned.checkpoints().stream()
            .map(
                it ->
                    fields(
                        "file",
                        it.file(),
                        "origin",
                        it.origin(),
                        "size",
                        it.size(),
                        "extended",
                        it.extended()))
            .toList());
    object.put("listings", tables(scanned.listings()));
    object.put("sameActivities", tables(scanned.sameActivities()));
    scanned.against().ifPresent(other -> object.put("against", other));
    return object;
  }

  private static List<Map<String, Object>> tables(List<ListingResult> tables) {
    return tables.stream()
        .map(it -> fields("file", it.file(), "rows", it.rows(), "unreadable", it.unreadable()))
        .toList();
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", finding.code().code());
    object.put("severity", word(finding.severity()));
    object.put("shows", finding.code().shows().stream().map(Enum::name).toList());
    object.put("atStake", finding.atStake().amount());
    object.put("en", finding.english());
    object.put("ja", finding.japanese());
    object.put("events", finding.events().stream().map(AuditJson::event).toList());
    object.put("accounts", finding.accounts().stream().map(Object::toString).toList());
    object.put("serials", finding.serials().stream().map(AuditJson::serials).toList());
    object.put(
        "rows",
        finding.rows().stream()
            .map(row -> fields("file", row.file(), "line", row.line()))
            .toList());
    object.put("consequences", finding.consequences());
    return object;
  }

  private static Map<String, Object> event(EventRef event) {
    return fields(
        "ledger", word(event.origin()),
        "position", event.position(),
        "eventId", event.eventId(),
        "type", event.type(),
        "stream", event.stream(),
        "recordedAt", Cell.Milliseconds.FORM.format(event.recordedAt()));
  }

  private static Map<String, Object> serials(SerialsOf serials) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("registry", serials.registry());
    serials.batch().ifPresent(batch -> object.put("batch", batch));
    object.put("serials", serials.serials().ranges().stream().map(Object::toString).toList());
    return object;
  }

  private static Map<String, Object> book(BookFigures book) {
    return fields(
        "book", book.book().code(),
        "issued", figure(book.issued()),
        "held", figure(book.held()),
        "retired", figure(book.retired()),
        "cancelled", figure(book.cancelled()),
        "accounts", book.accounts().stream().map(AuditJson::account).toList(),
        "byYear", book.byYear().stream().map(AuditJson::year).toList(),
        "byMonth", book.byMonth().stream().map(AuditJson::month).toList());
  }

  private static Map<String, Object> account(AccountFigures account) {
    Map<String, Object> object =
        fields(
            "account", account.account().number().number(),
            "kind", Kinds.word(account.kind()),
            "holder", account.holder().name(),
            "status", word(account.status()),
            "balance", account.balance().amount(),
            "restricted", account.restricted().amount());
    account.claimed().ifPresent(claimed -> object.put("claimed", claimed.amount()));
    object.put("opened", account.opened());
    object.put("lastChange", account.lastChange());
    object.put("entries", account.entries());
    return object;
  }

  private static Map<String, Object> year(YearFigures year) {
    return fields(
        "year", year.year(),
        "partner", year.partner().code(),
        "issued", figure(year.issued()),
        "retired", figure(year.retired()),
        "cancelled", figure(year.cancelled()),
        "heldAtEnd", year.heldAtEnd());
  }

  private static Map<String, Object> month(MonthFigures month) {
    return fields(
        "month", month.month().toString(),
        "issued", month.issued(),
        "held", month.held(),
        "retired", month.retired(),
        "cancelled", month.cancelled());
  }

  private static Map<String, Object> figure(Figure figure) {
    List<Long> positions = figure.positions();
    return fields("tonnes", figure.tonnes(), "events", figure.events(), "positions", positions);
  }

  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
