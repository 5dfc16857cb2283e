package org.jcmledger.report.html;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.MonthFigures;

/**
 * How books stood together at the end of every month, also of those in which nothing changed; of a
 * very long time, at the end of every year.
 *
 * @param labels the months or years
 * @param rows how the books stood, one row for each label
 */
record Months(List<String> labels, List<Row> rows) {

  private static final int MANY_MONTHS = 480;

  /**
   * The sums over the books, in tCO2e.
   *
   * @param held in holding accounts
   * @param retired in retirement accounts
   * @param cancelled in cancellation accounts
   */
  record Row(long held, long retired, long cancelled) {
    Row plus(MonthFigures month) {
      return new Row(held + month.held(), retired + month.retired(), cancelled + month.cancelled());
    }
  }

  static Months of(List<BookFigures> books) {
    List<MonthFigures> all = books.stream().flatMap(book -> book.byMonth().stream()).toList();
    Optional<YearMonth> first =
        all.stream().map(MonthFigures::month).min(Comparator.naturalOrder());
    Optional<YearMonth> last = all.stream().map(MonthFigures::month).max(Comparator.naturalOrder());
    List<String> labels = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    if (first.isPresent() && last.isPresent()) {
      // From the empty books before, so that the first change shows.
      YearMonth from = first.get().minusMonths(1);
      boolean yearly = from.plusMonths(MANY_MONTHS).isBefore(last.get());
      for (YearMonth month = from; !month.isAfter(last.get()); month = month.plusMonths(1)) {
        if (!yearly || month.getMonthValue() == 12 || month.equals(last.get())) {
          labels.add(yearly ? Integer.toString(month.getYear()) : month.toString());
          rows.add(at(books, month));
        }
      }
    }
    return new Months(labels, rows);
  }

  private static Row at(List<BookFigures> books, YearMonth month) {
    Row row = new Row(0, 0, 0);
    for (BookFigures book : books) {
      Optional<MonthFigures> latest =
          book.byMonth().stream()
              .filter(figures -> !figures.month().isAfter(month))
              .reduce((earlier, later) -> later);
      row = latest.map(row::plus).orElse(row);
    }
    return row;
  }
}
