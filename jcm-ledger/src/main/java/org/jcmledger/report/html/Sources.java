package org.jcmledger.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.Figure;
import org.jcmledger.audit.YearFigures;

/** The figures of the page, each with the events that it is the sum of. */
final class Sources {

  /** A figure under the name by which the page links to it. */
  record Source(String anchor, Said what, Figure figure) {

    /** The events listed for it. */
    LongStream listed() {
      return figure.positions().stream()
          .mapToLong(Long::longValue)
          .limit(Limits.EVENTS_OF_A_FIGURE);
    }
  }

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private boolean complete = true;

  /** All figures of the books first, then those of their years, so that the first are never cut. */
  static Sources of(AuditReport report) {
    Sources sources = new Sources();
    for (BookFigures book : report.books()) {
      for (Column column : Column.values()) {
        Supplier<Said> what =
            () ->
                ReportTexts.say("sources.of-book", column.said(), Countries.withCode(book.book()));
        sources.add(anchor(book, column), what, column.of(book));
      }
    }
    for (BookFigures book : report.books()) {
      for (YearFigures year : book.byYear()) {
        for (Column column : List.of(Column.ISSUED, Column.RETIRED, Column.CANCELLED)) {
          Supplier<Said> what =
              () ->
                  ReportTexts.say(
                      "sources.of-year",
                      column.said(),
                      Countries.withCode(book.book()),
                      Integer.toString(year.year()),
                      Countries.name(year.partner().code()));
          sources.add(anchor(book, year, column), what, column.of(year));
        }
      }
    }
    return sources;
  }

  private void add(String anchor, Supplier<Said> what, Figure figure) {
    if (figure.events() == 0) {
      return;
    }
    if (sources.size() < Limits.FIGURES) {
      sources.put(anchor, new Source(anchor, what.get(), figure));
    } else {
      complete = false;
    }
  }

  static String anchor(BookFigures book, Column column) {
    return "s-" + book.book() + "-" + column.word();
  }

  static String anchor(BookFigures book, YearFigures year, Column column) {
    return "s-" + book.book() + "-" + year.year() + "-" + year.partner() + "-" + column.word();
  }

  boolean has(String anchor) {
    return sources.containsKey(anchor);
  }

  /** Whether every figure of the page is among them. */
  boolean complete() {
    return complete;
  }

  List<Source> all() {
    return new ArrayList<>(sources.values());
  }

  LongStream positions() {
    return sources.values().stream().flatMapToLong(Source::listed);
  }
}
